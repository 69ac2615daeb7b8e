using CoachBot;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench;

/// <summary>One server, with people of whom many chose the same hour, as it comes morning after morning.</summary>
internal sealed class Rush : IAsyncDisposable
{
    private const string Timer = "morning";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-bench-");
    private readonly Morning _morning = new();
    private readonly Fired _fired;
    private readonly WebApplication _app;

    private Rush()
    {
        _fired = new Fired(_morning);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _folder.FullName, EnvironmentName = "Production", Args = [CoachBotHost.NoWatching] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_morning);
        builder.AddCoachBotHost();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton(new StateContract([], null));
        builder.Services.AddSingleton<Say>(key => key);
        builder.Services.AddSingleton<IBot>(new Greeter(_morning));
        builder.Services.AddSingleton<ITurnListener>(_fired);
        _app = builder.Build();
    }

    private Database Storage => _app.Services.GetRequiredService<Database>();

    public static async Task<Rush> StartAsync()
    {
        var rush = new Rush();
        await rush._app.StartAsync();
        return rush;
    }

    /// <summary>Timers that are due tomorrow.</summary>
    public Task AddLaterAsync(int amount) => Storage.WriteAsync(new TimerRows("later", amount, _morning.GetUtcNow().AddDays(1)));

    /// <summary>The timers of so many people, the same as in any wave before, fall due together.</summary>
    public async Task<Cost> WaveAsync(int amount)
    {
        var at = _morning.Next();
        await Storage.WriteAsync(new TimerRows(Timer, amount, at));
        return await Cost.OfAsync(() =>
        {
            var done = _fired.WaitForAsync(amount);
            _morning.Come(at, _app.Services.GetRequiredService<Due>());
            return done;
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private sealed class Greeter(TimeProvider time) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await turnContext.SendActivityAsync("Good morning.", cancellationToken: cancellationToken);
            turnContext.TurnState.Get<Timers>()!.Set(Timer, time.GetUtcNow().AddDays(1));
        }
    }
}
