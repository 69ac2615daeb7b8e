using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Connector;

/// <summary><c>POST /api/messages</c>, as the Bot Framework's channels call it. Closed while a channel cannot be told from a stranger.</summary>
internal static class ConnectorEndpoints
{
    public const string AllowAnonymous = "Channels:Connector:DangerouslyAllowAnonymousOnLoopback";

    /// <exception cref="SettingException">Who we are to channels is set, but cannot be used.</exception>
    public static void AddConnector(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        if (BotIdentity.Read(builder.Configuration) is { } identity)
        {
            services.AddSingleton(identity);
            services.AddHttpClient(ChannelKeySource.Name)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
            builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
            services.AddSingleton<ChannelKeySource>();
            services.AddSingleton<ChannelKeys>();
            services.AddSingleton<ChannelTokens>();
        }

        services.AddSingleton<Deliveries>();
        services.AddSingleton<Arrivals>();
        services.AddHostedService(all => all.GetRequiredService<Arrivals>());
        services.AddSingleton(all => new ConnectorDoor(all.GetService<ChannelTokens>(), IsOpen(all.GetRequiredService<IConfiguration>()), all.GetRequiredService<ILogger<ConnectorDoor>>()));
    }

    public static void MapConnector(this WebApplication app)
    {
        Announce(app.Logger, app.Services.GetService<BotIdentity>()?.AppId, IsOpen(app.Configuration));
        app.MapPost("/api/messages", async (HttpContext context, ConnectorDoor door, Deliveries deliveries, Arrivals arrivals, IBotJson json, Say say) =>
        {
            var token = await door.AdmitAsync(context);
            var body = await RequestBody.ReadJsonAsync(context.Request);
            var delivered = new ActivityBody(body, json);
            var activity = delivered.Make();
            door.Check(token, activity, Deliveries.By(activity));
            var meanwhile = Meanwhile(activity, json, say);
            await WriteAsync(context, await arrivals.RunAsync(deliveries.Of(delivered, activity), meanwhile, body));
        }).RequireRateLimiting(RateLimits.Channels);
    }

    /// <summary>What the channel is told when the turn takes long: null where it asks for what only the turn can say.</summary>
    private static TurnAnswer? Meanwhile(Activity activity, IBotJson json, Say say) => activity switch
    {
        { Id: null } => null,
        { Type: not ActivityTypes.Invoke } => new TurnAnswer(activity.Id, StatusCodes.Status202Accepted, null),
        _ when CardTap.In(activity) is not null => new TurnAnswer(activity.Id, StatusCodes.Status200OK, json.WriteValue(CardTap.Answer(say).Body)),
        _ => null,
    };

    private static void Announce(ILogger log, string? appId, bool isOpen)
    {
        switch (appId, isOpen)
        {
            case (null, false):
                log.ConnectorClosed();
                break;
            case (null, true):
                log.AnonymousConnector();
                break;
            case (_, false):
                log.ConnectorForApp(appId);
                break;
            case (_, true):
                log.AnonymousConnectorForApp(appId);
                break;
        }
    }

    private static bool IsOpen(IConfiguration settings) => settings.GetValue(AllowAnonymous, false);

    private static async Task WriteAsync(HttpContext context, TurnAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } json)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = json.Length;
            await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
        }
    }
}
