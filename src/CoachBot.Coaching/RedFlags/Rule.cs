namespace CoachBot.Coaching;

/// <summary>Facts that together mean more than each alone. Findings with the same About count once when two doctor findings make urgent.</summary>
public sealed record Rule(
    string Id,
    Condition When,
    Disposition Level,
    Scope Scope,
    string About,
    IReadOnlyList<string> Advice,
    string Basis);
