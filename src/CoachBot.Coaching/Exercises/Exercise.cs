namespace CoachBot.Coaching;

/// <summary>One exercise as its file tells it. Avoid holds caution ids; Instead and Easier hold exercise ids.</summary>
public sealed record Exercise(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    Region Region,
    IReadOnlyList<Phase> Phases,
    ExerciseKind Kind,
    Position Position,
    IReadOnlyList<Place> Places,
    IReadOnlyList<string> Equipment,
    bool TwoSided,
    Dose Start,
    Dose Target,
    string Progression,
    IReadOnlyList<string> Avoid,
    IReadOnlyList<string> Instead,
    string? Easier,
    string Why,
    IReadOnlyList<string> Steps,
    string Cue,
    string Stop,
    IReadOnlyList<string> Sources);
