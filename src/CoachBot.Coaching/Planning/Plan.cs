namespace CoachBot.Coaching;

/// <summary>One session. Only <see cref="Planner"/> makes one, from a <see cref="Clearance"/>.</summary>
public sealed record Plan
{
    private const int SecondsToRead = 20;

    internal Plan(string routineId, IReadOnlyList<PlannedExercise> items, IReadOnlyList<Swap> swaps)
    {
        RoutineId = routineId;
        Items = items;
        Swaps = swaps;
    }

    public string RoutineId { get; }

    public IReadOnlyList<PlannedExercise> Items { get; }

    public IReadOnlyList<Swap> Swaps { get; }

    /// <summary>About how long it all takes, with the walk and with reading; at least one.</summary>
    public int Minutes => Math.Max(1, (Items.Sum(item => item.Seconds + SecondsToRead) + 30) / 60);

    /// <summary>What counts against the time of a session: all but the walk, which is taken when it suits.</summary>
    public int Seconds => Items.Where(item => item.Exercise.Kind != ExerciseKind.Walk).Sum(item => item.Seconds);
}
