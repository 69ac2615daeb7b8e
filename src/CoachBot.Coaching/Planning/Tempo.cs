namespace CoachBot.Coaching;

/// <summary>How a session is paced, in seconds: what the clock counts, and what a session is said to take.</summary>
public static class Tempo
{
    /// <summary>To get ready for a set or a side.</summary>
    public const int Lead = 5;

    /// <summary>Between two sets.</summary>
    public const int Rest = 20;

    /// <summary>To say how an exercise was.</summary>
    public const int Feedback = 15;

    // Whoever looks at the picture and taps.
    private const int Glance = 20;
    private const int InPlace = 15;
    private const int Step = 5;

    /// <summary>To hear how an exercise goes, and to get in place for it, where nobody taps.</summary>
    public static int Reading(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return InPlace + (Step * exercise.Steps.Count);
    }

    /// <summary>Exercises one after the other, for whoever taps; without taps it takes longer.</summary>
    public static int Of(IEnumerable<PlannedExercise> exercises) => exercises.Sum(exercise => exercise.Seconds + Glance);
}
