namespace CoachBot.Channels.Connector;

/// <summary>What became of a message.</summary>
internal static class OutboxStatus
{
    public const string Pending = "pending";
    public const string Sending = "sending";
    public const string Sent = "sent";

    /// <summary>It may or may not have arrived: it is never sent again.</summary>
    public const string Unknown = "unknown";

    /// <summary>It certainly did not arrive, and will not.</summary>
    public const string Failed = "failed";
}
