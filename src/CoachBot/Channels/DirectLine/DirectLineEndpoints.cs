using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Channels.DirectLine;

internal static class DirectLineEndpoints
{
    public static void MapDirectLine(this WebApplication app)
    {
        var service = app.Services.GetRequiredService<DirectLineService>();
        var routes = app.MapGroup("/directline");
        routes.MapPost("/tokens/generate", service.GenerateAsync).RequireRateLimiting(RateLimits.NewTokens);
        routes.MapPost("/tokens/refresh", service.RefreshAsync).RequireRateLimiting(RateLimits.Posts);
        routes.MapPost("/conversations", service.StartAsync).RequireRateLimiting(RateLimits.Posts);
        routes.MapGet("/conversations/{id}", (HttpContext context, string id, string? watermark) => service.ReconnectAsync(context, id, watermark)).RequireRateLimiting(RateLimits.Sockets);
        routes.MapPost("/conversations/{id}/activities", (HttpContext context, string id) => service.PostAsync(context, id)).RequireRateLimiting(RateLimits.Posts);
        routes.MapGet("/conversations/{id}/activities", (HttpContext context, string id, string? watermark) => service.PollAsync(context, id, watermark)).RequireRateLimiting(RateLimits.Posts);
        routes.MapPost("/conversations/{id}/upload", (HttpContext context, string id) => service.UploadAsync(context, id)).RequireRateLimiting(RateLimits.Posts);
        routes.MapGet("/conversations/{id}/stream", StreamAsync).RequireRateLimiting(RateLimits.Sockets);
    }

    private static async Task StreamAsync(
        HttpContext context, string id, string? watermark, string? t,
        Tokens tokens, DirectLineService service, StreamHub hub, Presence presence, Transcript transcript, IHostApplicationLifetime life)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "This address takes WebSocket requests.");
        }

        if (tokens.ReadForStream(t)?.Conversation != id || !IsSameOrigin(context.Request))
        {
            throw new Refusal(StatusCodes.Status403Forbidden, "The token is not valid here.");
        }

        var from = service.Resume(id, DirectLineService.ReadWatermark(watermark));
        var key = DirectLineActivities.ConversationKey(id);
        using var listener = hub.Listen(key) ?? throw new Refusal(StatusCodes.Status429TooManyRequests, "Too many streams are open in this conversation.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await new StreamSocket(socket, transcript, listener, key, life.ApplicationStopping).RunAsync(from);
        }
        finally
        {
            presence.See(key);
        }
    }

    /// <summary>Browsers let any page open a socket anywhere; they do say which page it was.</summary>
    private static bool IsSameOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == new Uri($"{request.Scheme}://{request.Host}").Authority);
}
