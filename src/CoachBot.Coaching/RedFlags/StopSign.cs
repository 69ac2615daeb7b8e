namespace CoachBot.Coaching;

/// <summary>
/// Something felt during a move. <paramref name="Fact"/> is the red flag that it is, if it is one; where
/// <paramref name="Settled"/> is given, that is the milder flag it becomes when gone within minutes. A sign that is no
/// flag changes the plan only: <paramref name="Swap"/> takes the move out, otherwise it is made easier.
/// <paramref name="Ask"/> is a worse flag to ask about when the sign was told in free text; <paramref name="Spares"/> are
/// exercises that would soon bring it on again, and so leave the session, too.
/// </summary>
public sealed record StopSign(string Id, string? Fact, string? Settled, bool Swap, string? Ask, IReadOnlyList<string> Spares);
