using CoachBot.Channels.DirectLine;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Mine;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

/// <summary>The host around a small bot: a real server on a port of the system's choice, a real file.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private static readonly string Content = Path.Combine(AppContext.BaseDirectory, "dialogs");
    private static readonly Lazy<Library> Library = new(() => Coaching.Library.Load(Content));

    private readonly WebApplication _app;

    private TestHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    public static async Task<TestHost> StartAsync(TempFolder folder, HostOptions? options = null)
    {
        options ??= new HostOptions();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder.Path, EnvironmentName = "Test" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimits:Enabled"] = "false" });
        builder.Configuration.AddInMemoryCollection(options.Settings);
        if (options.Time is not null)
        {
            builder.Services.AddSingleton(options.Time);
        }

        builder.AddCoachBotHost();
        options.Doubles?.Invoke(builder.Services);
        if (options.BeforeStep is not null)
        {
            builder.Services.AddSingleton(_ => new Database("Data Source=data/coachbot.db", folder.Path, options.BeforeStep));
        }

        if (options.Log is not null)
        {
            builder.Logging.AddProvider(options.Log);
        }

        if (options.IsCoach)
        {
            AddCoach(builder);
        }
        else
        {
            builder.Services.AddSingleton<ConversationState>();
            builder.Services.AddSingleton<UserState>();
            builder.Services.AddSingleton(new StateContract([], null));
            builder.Services.AddSingleton<Say>(key => key);
            builder.Services.AddSingleton(services => options.Bot(services));
        }

        var app = builder.Build();
        app.UseCoachBotHost();
        app.MapCoachBot();
        if (options.IsCoach)
        {
            app.MapMine();
        }

        await app.StartAsync();
        return new TestHost(app);
    }

    // As Program does; the content is read once for all tests.
    private static void AddCoach(WebApplicationBuilder builder)
    {
        builder.AddPictures();
        builder.AddMine();
        builder.Services.AddCoach(Content);
        builder.Services.AddSingleton(Library.Value);
        builder.Services.AddSingleton(new StateContract(StateTypes.All, StateTypes.Json));
        builder.Services.AddSingleton<Say>(Library.Value.Say.Text);
    }

    public DirectLineClient NewClient() => new(Address);

    /// <summary>Cuts it short, as a kill would: nothing that was not committed is finished.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}
