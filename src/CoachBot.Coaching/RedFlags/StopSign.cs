namespace CoachBot.Coaching;

/// <summary>
/// Something felt during a move. <paramref name="Fact"/> is the red flag that it is, if it is one; where
/// <paramref name="Settled"/> is given, that is the milder flag it becomes when gone within minutes. A sign that is no
/// flag changes the plan only: <paramref name="Swap"/> takes the move out, otherwise it is made easier.
/// <paramref name="Ask"/> is a worse flag to ask about when the sign was told in free text.
/// </summary>
public sealed record StopSign(string Id, string? Fact, string? Settled, bool Swap, string? Ask = null);
