namespace CoachBot.Coaching;

/// <summary>What an exercise must meet to be offered to one person in one session.</summary>
internal sealed record Needs(Region Region, Phase Phase, Place Place, IReadOnlyList<string> Cautions, IReadOnlyList<string> Equipment, bool Gentle)
{
    private const string Seated = "seated";

    private static readonly string[] InSeat = ["chair"];
    private static readonly string[] AtHand = [.. InSeat, "wall", "desk", "doorway"];
    private static readonly string[] AtHome = [.. AtHand, "mat", "towel", "pillow"];

    /// <summary>Exercises that hurt before.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    public static Needs Of(Clearance clearance, Place? asked = null, Phase? gentlest = null)
    {
        var assessment = clearance.Assessment;
        var answers = assessment.Answers;
        var gentle = clearance.Scope == Scope.Gentle;
        var where = asked ?? answers.Place!.Value;
        var cautions = where == Place.Seat ? [.. assessment.Cautions.Union([Seated])] : assessment.Cautions;
        var place = cautions.Contains("no-floor") || cautions.Contains(Seated) ? Place.Office : where;
        return new Needs(
            answers.Region!.Value,
            gentlest ?? (gentle ? Phase.Acute : assessment.Phase!.Value),
            place,
            cautions,
            [.. where == Place.Seat ? InSeat : place == Place.Office ? AtHand : AtHome, .. answers.Equipment],
            gentle);
    }

    /// <summary>Why it is ruled out; null when it is not.</summary>
    public string? Against(Exercise exercise)
    {
        if (exercise.Avoid.FirstOrDefault(Cautions.Contains) is { } caution)
        {
            return caution;
        }

        if (exercise.Position != Position.Sitting && Cautions.Contains(Seated))
        {
            return Seated;
        }

        if (Without.Contains(exercise.Id))
        {
            return "hurt";
        }

        if (exercise.Region != Region.Both && Region != Region.Both && exercise.Region != Region)
        {
            return "region";
        }

        if (!exercise.Phases.Contains(Phase) || (Gentle && exercise.Kind == ExerciseKind.Strengthen))
        {
            return "phase";
        }

        return !exercise.Places.Contains(Place) ? "place"
            : exercise.Equipment.All(Equipment.Contains) ? null : "equipment";
    }
}
