namespace CoachBot.Channels.Connector;

/// <summary>What becomes of a message after a try.</summary>
/// <param name="Status">One of <see cref="OutboxStatus"/>.</param>
/// <param name="Wait">When pending: not before this has passed.</param>
/// <param name="Resends">It waits to be sent once more, though it may have arrived.</param>
internal sealed record Verdict(string Status, TimeSpan Wait = default, bool Resends = false);
