namespace CoachBot.Coaching;

/// <summary>One flag or rule that spoke, and how urgent it is.</summary>
public sealed record Finding(string Id, Disposition Level, IReadOnlyList<string> Advice)
{
    internal Scope Scope { get; init; }

    internal string About { get; init; } = Id;
}
