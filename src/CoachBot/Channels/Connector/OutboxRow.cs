namespace CoachBot.Channels.Connector;

/// <summary>A message that waits to be sent.</summary>
/// <param name="Replaces">The channel's id of the message whose place it takes; null for a new one.</param>
internal sealed record OutboxRow(long Id, string Conversation, string ServiceUrl, byte[] Activity, int Attempts, string? Replaces);
