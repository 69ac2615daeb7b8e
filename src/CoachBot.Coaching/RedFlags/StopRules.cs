namespace CoachBot.Coaching;

/// <summary>The signs that stop a move, in the order asked, and the red flag that "not sure" counts as.</summary>
public sealed record StopRules(IReadOnlyList<StopSign> Signs, string Unsure)
{
    internal static StopRules None { get; } = new([], "");
}
