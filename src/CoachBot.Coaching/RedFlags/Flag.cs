namespace CoachBot.Coaching;

/// <summary>A safety fact. Level is what it means by itself when affirmed; Brings are the cautions that it implies.</summary>
public sealed record Flag(
    string Id,
    Disposition Level,
    Scope Scope,
    string About,
    IReadOnlyList<string> Brings,
    IReadOnlyList<string> Advice,
    string Basis);
