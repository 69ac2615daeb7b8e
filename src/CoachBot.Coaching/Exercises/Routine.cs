namespace CoachBot.Coaching;

/// <summary>Exercise ids for one region, place and (for a session) phase.</summary>
public sealed record Routine(
    string Id,
    RoutineKind Kind,
    Region Region,
    Phase? Phase,
    Place Place,
    int Minutes,
    IReadOnlyList<string> Exercises);
