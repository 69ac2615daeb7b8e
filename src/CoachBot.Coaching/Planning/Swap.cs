namespace CoachBot.Coaching;

/// <summary>An exercise that was left out, what came in its place, and why: a caution id, "place", "phase", "region", "equipment", "hurt", "rest" or "time".</summary>
public sealed record Swap(string From, string? To, string Because)
{
    /// <summary>The reasons that are not cautions.</summary>
    internal static IReadOnlyList<string> Reasons { get; } = ["place", "phase", "region", "equipment", "hurt", "rest", "time"];
}
