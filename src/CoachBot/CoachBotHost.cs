using System.Security.Cryptography;
using CoachBot.Channels.Clock;
using CoachBot.Channels.Connector;
using CoachBot.Channels.DirectLine;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoachBot;

/// <summary>Everything between the network and the bot. Wants an <see cref="IBot"/>, a <see cref="StateContract"/> and a <see cref="Say"/>.</summary>
internal static class CoachBotHost
{
    /// <summary>Watching the settings for changes means to be told of every write below the content root, and the database is there.</summary>
    public const string NoWatching = "--hostBuilder:reloadConfigOnChange=false";

    private const string DefaultAddress = "http://localhost:3978";
    private const int MaxHeaderSeconds = 15;
    private const int WaitingInConversation = 100;
    private const int WaitingInAll = 2000;

    public static void AddCoachBotHost(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            // Beyond its own cap the request is still read a little, so that the refusal reaches who sent it.
            server.Limits.MaxRequestBodySize = 2 * Upload.MaxBytes;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(MaxHeaderSeconds);
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting", LogLevel.Warning);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        var storage = builder.Configuration["Storage:ConnectionString"] ?? "Data Source=data/coachbot.db";
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new Database(storage, builder.Environment.ContentRootPath));
        services.AddSingleton(new Lanes(WaitingInConversation, WaitingInAll));
        services.AddSingleton<Due>();
        services.AddSingleton<ITurnListener>(all => all.GetRequiredService<Due>());
        services.AddHostedService<Clock>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Diaries>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<IBotJson, BotJson>();
        services.AddSingleton<StateCache>();
        services.AddSingleton<IStorage, StateStorage>();
        services.AddSingleton(all => (TurnAdapter)ActivatorUtilities.CreateInstance<TurnAdapter>(all).Use(new TeamsCards(all.GetRequiredService<Say>())).Use(new LoneCards()));
        services.AddSingleton<TurnRunner>();
        services.AddSingleton(all => new Apology(all.GetRequiredService<Say>()("error.turn")));
        services.AddSingleton<Presence>();
        services.AddSingleton<StreamHub>();
        services.AddSingleton<ITurnListener>(all => all.GetRequiredService<StreamHub>());
        services.AddSingleton(all => new BotName(all.GetRequiredService<Say>()(Page.BotName)));
        services.AddSingleton<DirectLineActivities>();
        services.AddSingleton<DirectLineService>();
        services.AddSingleton(MakeTokens);
        services.AddSending();
        services.AddSingleton<ITurnListener>(all => all.GetRequiredService<OutboxSender>());
        services.AddHostedService(all => all.GetRequiredService<OutboxSender>());
        services.AddSingleton<Forgetting>();
        services.AddHostedService(all => all.GetRequiredService<Forgetting>());
        services.AddSingleton<Page>();
        services.AddSingleton<Health>();
        services.AddRateLimits(builder.Configuration);
        builder.AddConnector();
    }

    public static void UseCoachBotHost(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<Problems>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
    }

    public static void MapCoachBot(this WebApplication app)
    {
        app.MapDirectLine();
        app.MapConnector();
        app.MapPage();
        app.MapTextPages();
        app.MapGet("/health", app.Services.GetRequiredService<Health>().WriteAsync);
    }

    /// <summary>Runs until it is told to stop, and says once which address to open.</summary>
    public static async Task RunCoachBotAsync(this WebApplication app)
    {
        await app.StartAsync();
        app.Logger.Open(app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    private static Tokens MakeTokens(IServiceProvider services) => new(
        services.GetRequiredService<Database>()
            .GetOrMakeAsync("token-key", () => RandomNumberGenerator.GetBytes(Tokens.KeyBytes)).GetAwaiter().GetResult(),
        services.GetRequiredService<TimeProvider>());
}
