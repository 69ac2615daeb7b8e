namespace CoachBot.Channels.Connector;

/// <summary>What became of a message.</summary>
internal static class OutboxStatus
{
    public const string Pending = "pending";
    public const string Sending = "sending";
    public const string Sent = "sent";

    /// <summary>It may or may not have arrived: it is not sent again, unless the operator wants that.</summary>
    public const string Unknown = "unknown";

    /// <summary>It certainly did not arrive, and will not.</summary>
    public const string Failed = "failed";

    /// <summary>As failed, and nothing can arrive there any more: the conversation's timers ended with it.</summary>
    public const string Closed = "closed";
}
