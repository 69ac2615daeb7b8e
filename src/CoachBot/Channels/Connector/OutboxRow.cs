namespace CoachBot.Channels.Connector;

/// <summary>A message that waits to be sent.</summary>
/// <param name="Conversation">The key that its turns queue under: the channel, a slash, and the channel's own id.</param>
/// <param name="Activity">JSON, UTF-8.</param>
/// <param name="At">When it was committed, in Unix milliseconds.</param>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="Resent">It was sent once more, though it may have arrived.</param>
/// <param name="Tenant">Whose budget it is sent from: the tenant, or the service where the activity named none.</param>
/// <param name="Replaces">The channel's id of the message whose place it takes; null for a new one.</param>
/// <param name="Deletes">It takes that place to leave nothing there.</param>
internal sealed record OutboxRow(
    long Id, string Conversation, string ServiceUrl, byte[] Activity, long At, int Attempts, bool Resent, string Tenant, string? Replaces, bool Deletes)
{
    /// <summary>As the channel names it.</summary>
    public string ConversationId => Conversation[(Conversation.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
