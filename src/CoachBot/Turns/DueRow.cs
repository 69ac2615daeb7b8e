namespace CoachBot.Turns;

/// <summary>A timer that was claimed.</summary>
/// <param name="Conversation">The key that its turns queue under.</param>
/// <param name="Fence">Names this claim: no longer that of the row once the timer was changed, or claimed again.</param>
/// <param name="Event">The activity of its turn: JSON, UTF-8.</param>
internal sealed record DueRow(string Conversation, string Name, long Fence, byte[] Event);
