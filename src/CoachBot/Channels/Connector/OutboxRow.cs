namespace CoachBot.Channels.Connector;

/// <summary>A message that waits to be sent.</summary>
internal sealed record OutboxRow(long Id, string Conversation, string ServiceUrl, byte[] Activity, int Attempts);
