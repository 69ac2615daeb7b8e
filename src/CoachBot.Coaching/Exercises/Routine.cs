namespace CoachBot.Coaching;

/// <summary>Exercise ids for one region, place and (for a session) phase, the most important first. Minutes: how long it is unless the person says, beside the walk.</summary>
public sealed record Routine(
    string Id,
    RoutineKind Kind,
    Region Region,
    Phase? Phase,
    Place Place,
    int Minutes,
    IReadOnlyList<string> Exercises);
