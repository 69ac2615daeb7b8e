using System.Net;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Connector;

/// <summary><c>POST /api/messages</c>, as the Bot Framework's channels call it. Closed until a channel can be told from a stranger.</summary>
internal static class ConnectorEndpoints
{
    public const string AllowAnonymous = "Channels:Connector:DangerouslyAllowAnonymousOnLoopback";

    public static void MapConnector(this WebApplication app)
    {
        var open = app.Configuration.GetValue(AllowAnonymous, false);
        if (open)
        {
            app.Logger.AnonymousConnector();
        }

        app.MapPost("/api/messages", async (HttpContext context, TurnRunner turns, IBotJson json) =>
        {
            if (!open || !IsFromThisMachine(context))
            {
                throw new Refusal(StatusCodes.Status401Unauthorized, "A channel's token is needed.");
            }

            var body = new ActivityBody(await RequestBody.ReadJsonAsync(context.Request), json);
            await WriteAsync(context, await turns.RunAsync(Read(body), CancellationToken.None));
        }).RequireRateLimiting(RateLimits.Posts);
    }

    private static Incoming Read(ActivityBody body)
    {
        var activity = body.Make();
        if (!IsId(activity.ChannelId) || !IsId(activity.Conversation?.Id) || !IsId(activity.From?.Id))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The activity needs channelId, conversation.id and from.id.");
        }

        var delivery = activity.DeliveryMode == DeliveryModes.ExpectReplies ? Delivery.Answer : Delivery.Outbox;
        if (delivery == Delivery.Outbox && !IsLocal(activity.ServiceUrl))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The serviceUrl must be an address of this machine.");
        }

        Activity? first = activity;
        return new Incoming
        {
            Channel = activity.ChannelId!,
            ConversationId = activity.Conversation!.Id!,
            User = activity.From!.Id!,
            DeliveryId = body.ClientActivityId ?? activity.Id,
            Delivery = delivery,
            Make = () => Interlocked.Exchange(ref first, null) ?? body.Make(),
        };
    }

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

    /// <summary>A proxy on this machine would make everyone local; it says for whom it speaks.</summary>
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static bool IsLocal(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.IsLoopback
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static bool IsId(string? id) => id is { Length: > 0 and <= ActivityBody.MaxId };
}
