using CoachBot;
using CoachBot.Dialogs;
using CoachBot.Turns;
using CoachBot.Web;
using CoachBot.Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Vignettes;

/// <summary>The whole app as Program runs it, in this process: its content, a database file of its own, a port that the system chose.</summary>
internal sealed class CoachHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-");
    private WebApplication? _app;

    public HttpClient Http { get; } = new();

    /// <param name="time">Null for the day on which "last tuesday" and the like are said.</param>
    public static async Task<CoachHost> StartAsync(TimeProvider? time = null)
    {
        var host = new CoachHost();
        host._app = Build(host._folder.FullName, time ?? new Friday());
        await host._app.StartAsync();
        host.Http.BaseAddress = new Uri(host._app.Urls.First());
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private static WebApplication Build(string folder, TimeProvider time)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder, EnvironmentName = "Test", Args = [CoachBotHost.NoWatching] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["RateLimits:Enabled"] = "false" });
        builder.Services.AddSingleton(time);
        builder.AddCoachBotHost();
        builder.Services.AddCoach(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        builder.Services.AddSingleton(new StateContract(StateTypes.All, StateTypes.Json));
        builder.Services.AddSingleton<Say>(services => services.GetRequiredService<Library>().Say.Text);
        var app = builder.Build();
        app.UseCoachBotHost();
        app.MapCoachBot();
        return app;
    }

    /// <summary>The day on which "last tuesday" and the like are said.</summary>
    private sealed class Friday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    }
}
