using System.Collections.Frozen;

namespace CoachBot.Channels.Connector;

/// <summary>A token that a channel signed for us: what it is good for.</summary>
/// <param name="ServiceUrl">Where the channel wants to be answered; null when the token does not say.</param>
/// <param name="Endorsements">The channels that its key speaks for.</param>
internal sealed record VerifiedToken(string? ServiceUrl, FrozenSet<string> Endorsements)
{
    /// <summary>Whether an activity of that channel and service may come with it.</summary>
    public TokenFault Check(string? channelId, string? serviceUrl)
    {
        if (string.IsNullOrEmpty(ServiceUrl) || !ServiceUrl.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return TokenFault.ServiceUrl;
        }

        return channelId is not null && Endorsements.Contains(channelId) ? TokenFault.None : TokenFault.Channel;
    }
}
