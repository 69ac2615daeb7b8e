namespace CoachBot;

/// <summary>Everything that the process logs. No message ever holds what a person wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn failed with {Error}; nothing of it was kept.\n{Stack}")]
    public static partial void TurnFailed(this ILogger log, string error, string stack);

    [LoggerMessage(2, LogLevel.Debug, "A turn met another one of the same person, attempt {Attempt}.")]
    public static partial void TurnConflict(this ILogger log, int attempt);

    [LoggerMessage(3, LogLevel.Error, "A request failed with {Error}.\n{Stack}")]
    public static partial void RequestFailed(this ILogger log, string error, string stack);

    [LoggerMessage(4, LogLevel.Warning, "The storage refused: {Reason}")]
    public static partial void StorageRefused(this ILogger log, string reason);

    [LoggerMessage(5, LogLevel.Warning, "Anyone on this machine can use /api/messages without a token: Channels:Connector:DangerouslyAllowAnonymousOnLoopback is on.")]
    public static partial void AnonymousConnector(this ILogger log);

    [LoggerMessage(6, LogLevel.Information, "Open {Address} in a browser to talk to the coach.")]
    public static partial void Open(this ILogger log, string address);

    [LoggerMessage(7, LogLevel.Warning, "A message was not taken by the channel's service: {Outcome}.")]
    public static partial void NotSent(this ILogger log, string outcome);

    [LoggerMessage(8, LogLevel.Error, "The timer {Name} failed with {Error}; it comes again.\n{Stack}")]
    public static partial void TimerFailed(this ILogger log, string name, string error, string stack);

    [LoggerMessage(9, LogLevel.Information, "/api/messages is closed: no MicrosoftAppId is set.")]
    public static partial void ConnectorClosed(this ILogger log);

    [LoggerMessage(10, LogLevel.Information, "/api/messages is open to channels that have a token for the app {AppId}.")]
    public static partial void ConnectorForApp(this ILogger log, string appId);

    [LoggerMessage(11, LogLevel.Warning, "/api/messages is open to channels that have a token for the app {AppId}, and without one to anyone on this machine: Channels:Connector:DangerouslyAllowAnonymousOnLoopback is on.")]
    public static partial void AnonymousConnectorForApp(this ILogger log, string appId);

    [LoggerMessage(12, LogLevel.Information, "A request to /api/messages was refused: {Fault}.")]
    public static partial void TokenRefused(this ILogger log, Channels.Connector.TokenFault fault);

    [LoggerMessage(13, LogLevel.Warning, "The keys of the channels could not be fetched: {Reason}.")]
    public static partial void KeysNotFetched(this ILogger log, string reason);

    [LoggerMessage(14, LogLevel.Warning, "A delivery is kept until its turn can be run: {Error}.")]
    public static partial void ArrivalWaits(this ILogger log, string error);

    [LoggerMessage(20, LogLevel.Error, "A channel's service does not know the app, even with a new token: its tenant gets nothing for {Span}. Look at the app's id, secret and registration.")]
    public static partial void NotKnown(this ILogger log, TimeSpan span);

    [LoggerMessage(21, LogLevel.Error, "No token was given to the app: {Error}. Look at its id, tenant and secret.")]
    public static partial void NoToken(this ILogger log, string error);

    [LoggerMessage(22, LogLevel.Error, "A message of {Bytes} bytes is too big for its channel; it is not sent.")]
    public static partial void TooBig(this ILogger log, int bytes);

    [LoggerMessage(23, LogLevel.Error, "Sending failed with {Error}; the message may have arrived.\n{Stack}")]
    public static partial void SendFailed(this ILogger log, string error, string stack);
}
