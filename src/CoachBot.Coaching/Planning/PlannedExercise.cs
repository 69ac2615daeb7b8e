namespace CoachBot.Coaching;

/// <summary>An exercise with the dose for this session.</summary>
public sealed record PlannedExercise(Exercise Exercise, Dose Dose)
{
    private const int SecondsToRead = 20;

    public int Seconds => Dose.Seconds(Exercise.TwoSided);

    public int SecondsWithReading => Seconds + SecondsToRead;
}
