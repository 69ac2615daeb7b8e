using System.Net;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Primitives;

namespace CoachBot.Channels.Connector;

/// <summary>Who may come in by <c>/api/messages</c>, and with which activities.</summary>
/// <param name="tokens">Null when we are no app: then there are no tokens for us.</param>
/// <param name="isOpen">Lets in whoever is on this machine and brings no token.</param>
/// <param name="log">Where the reason of a refusal goes; the caller is told none.</param>
internal sealed class ConnectorDoor(ChannelTokens? tokens, bool isOpen, ILogger<ConnectorDoor> log)
{
    /// <summary>The caller's token; null for someone on this machine.</summary>
    /// <exception cref="Refusal">401: the caller is a stranger.</exception>
    public async Task<VerifiedToken?> AdmitAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization;
        if (isOpen && IsFromThisMachine(context) && (tokens is null || StringValues.IsNullOrEmpty(authorization)))
        {
            return null;
        }

        var check = tokens is null ? TokenFault.NoApp : await tokens.CheckAsync(authorization, context.RequestAborted);
        return check.Token ?? throw Refuse(StatusCodes.Status401Unauthorized, check.Fault);
    }

    /// <exception cref="Refusal">403: the token is not for such an activity. 400: we cannot answer to its service.</exception>
    public void Check(VerifiedToken? token, Activity activity, Delivery delivery)
    {
        if (token is null)
        {
            // Beside an app's own, an address in the database stands for a channel that was let in by a token.
            if ((tokens is not null || delivery == Delivery.Outbox) && !IsLocal(activity.ServiceUrl))
            {
                throw new Refusal(StatusCodes.Status400BadRequest, "The serviceUrl must be an address of this machine.");
            }
        }
        else if (token.Check(activity.ChannelId, activity.ServiceUrl) is var fault and not TokenFault.None)
        {
            throw Refuse(StatusCodes.Status403Forbidden, fault);
        }
        else if (!IsSecure(activity.ServiceUrl))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The serviceUrl must be an https address.");
        }
    }

    private Refusal Refuse(int status, TokenFault fault)
    {
        log.TokenRefused(fault);
        return new Refusal(status, "A channel's token is needed.");
    }

    /// <summary>A proxy on this machine would make everyone local; it says for whom it speaks.</summary>
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    public static bool IsLocal(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.IsLoopback
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static bool IsSecure(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;
}
