namespace CoachBot.Coaching;

/// <summary>One session. Only <see cref="Planner"/> makes one, from a <see cref="Clearance"/>.</summary>
public sealed record Plan
{
    internal Plan(string routineId, IReadOnlyList<PlannedExercise> items, IReadOnlyList<Swap> swaps)
    {
        RoutineId = routineId;
        Items = items;
        Swaps = swaps;
    }

    public string RoutineId { get; }

    public IReadOnlyList<PlannedExercise> Items { get; }

    public IReadOnlyList<Swap> Swaps { get; }

    /// <summary>About how long it all takes; at least one.</summary>
    public int Minutes => InMinutes(Seconds);

    /// <summary>How long it all takes, with the walk and with reading.</summary>
    public int Seconds => Tempo.Of(Items);

    /// <summary>The same without the walk, which is taken when it suits.</summary>
    public int SecondsBesideWalk => Tempo.Of(Items.Where(item => item.Exercise.Kind != ExerciseKind.Walk));

    /// <summary>To the nearest minute, and never none.</summary>
    public static int InMinutes(int seconds) => Math.Max(1, (seconds + 30) / 60);
}
