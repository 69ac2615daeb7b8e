namespace CoachBot.Channels.Connector;

/// <summary>Why a channel's token is refused: for the log, never for the caller.</summary>
internal enum TokenFault
{
    None,

    /// <summary>We are no app, so that nobody can have a token for us.</summary>
    NoApp,
    NoToken,
    SeveralTokens,
    Scheme,
    Length,

    /// <summary>Not three parts of base64url, or no JSON object in the first two.</summary>
    Form,
    Algorithm,
    CriticalHeader,
    NoKeyId,
    Issuer,
    Audience,
    Expired,
    NotYetValid,
    UnknownKey,
    Signature,

    /// <summary>The token is good, but not for the activity's service.</summary>
    ServiceUrl,

    /// <summary>The token is good, but its key does not speak for the activity's channel.</summary>
    Channel,
}
