namespace CoachBot.Coaching;

/// <summary>An exercise with the dose for this session.</summary>
public sealed record PlannedExercise(Exercise Exercise, Dose Dose)
{
    public int Seconds => Dose.Seconds(Exercise.TwoSided);
}
