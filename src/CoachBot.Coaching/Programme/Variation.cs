namespace CoachBot.Coaching;

/// <summary>What is otherwise on a day for some regions or phases; what is null stays as it was.</summary>
internal sealed record Variation(
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Phase> Phases,
    string? Lesson,
    RoutineKind? Routine,
    string? Task)
{
    public bool Fits(Region region, Phase phase) => Regions.Contains(region) && Phases.Contains(phase);

    public ProgrammeDay Apply(ProgrammeDay day) =>
        day with { Lesson = Lesson ?? day.Lesson, Routine = Routine ?? day.Routine, Task = Task ?? day.Task };
}
