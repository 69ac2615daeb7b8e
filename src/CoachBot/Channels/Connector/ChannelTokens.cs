using Microsoft.Extensions.Primitives;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Tells a channel from a stranger: the token of the <c>Authorization</c> header must be signed for our app by the Bot
/// Framework. Nothing in a token chooses how it is checked.
/// </summary>
internal sealed class ChannelTokens(BotIdentity identity, ChannelKeys keys, TimeProvider time)
{
    private const string Scheme = "Bearer ";
    private const string Issuer = "https://api.botframework.com";

    /// <summary>Seconds by which the channel's clock and ours may differ.</summary>
    private const long Skew = 5 * 60;

    public async Task<TokenCheck> CheckAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (authorization is not [{ Length: > 0 } header])
        {
            return authorization.Count > 1 ? TokenFault.SeveralTokens : TokenFault.NoToken;
        }

        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return TokenFault.Scheme;
        }

        if (header.Length > Scheme.Length + ChannelToken.MaxLength)
        {
            return TokenFault.Length;
        }

        return ChannelToken.Read(header.AsSpan(Scheme.Length)) is { } token ? await CheckAsync(token, cancellationToken) : TokenFault.Form;
    }

    // The key comes last: a stranger who cannot even name us never makes us ask for keys.
    private async Task<TokenCheck> CheckAsync(ChannelToken token, CancellationToken cancellationToken)
    {
        if (CheckHeader(token.Header) is var header and not TokenFault.None)
        {
            return header;
        }

        if (CheckClaims(token.Claims) is var claims and not TokenFault.None)
        {
            return claims;
        }

        if (await keys.FindAsync(token.Header.Text("kid")!, cancellationToken) is not { } key)
        {
            return TokenFault.UnknownKey;
        }

        return key.HasSigned(token) ? new VerifiedToken(token.Claims.Text("serviceurl"), key.Endorsements) : TokenFault.Signature;
    }

    private static TokenFault CheckHeader(StrictJson header)
    {
        if (header.Text("alg") != ChannelKey.Algorithm)
        {
            return TokenFault.Algorithm;
        }

        if (header.Has("crit"))
        {
            return TokenFault.CriticalHeader;
        }

        return string.IsNullOrEmpty(header.Text("kid")) ? TokenFault.NoKeyId : TokenFault.None;
    }

    private TokenFault CheckClaims(StrictJson claims)
    {
        if (claims.Text("iss") != Issuer)
        {
            return TokenFault.Issuer;
        }

        if (!claims.Texts("aud").Contains(identity.AppId, StringComparer.Ordinal))
        {
            return TokenFault.Audience;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (claims.Number("exp") is not { } expires || expires <= now - Skew)
        {
            return TokenFault.Expired;
        }

        return claims.Has("nbf") && (claims.Number("nbf") is not { } begins || begins > now + Skew) ? TokenFault.NotYetValid : TokenFault.None;
    }
}
