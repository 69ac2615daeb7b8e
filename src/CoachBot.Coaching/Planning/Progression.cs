namespace CoachBot.Coaching;

/// <summary>Steps between an exercise's start and target: one thing at a time, reps, then hold, then sets (dosing.md, rep_rule).</summary>
internal static class Progression
{
    private const int Notches = 3;
    private const int ShortestHold = 3;

    /// <summary>dosing.md, walking: two to five more every few days.</summary>
    private const int MostMinutes = 5;

    public static Dose Harder(Exercise exercise, Dose dose)
    {
        var (start, target) = (exercise.Start, exercise.Target);
        var next = dose.Minutes != target.Minutes ? dose with { Minutes = Toward(dose.Minutes, start.Minutes, target.Minutes, MostMinutes) }
            : dose.Reps != target.Reps ? dose with { Reps = Toward(dose.Reps, start.Reps, target.Reps) }
            : dose.HoldSeconds != target.HoldSeconds ? dose with { HoldSeconds = Toward(dose.HoldSeconds, start.HoldSeconds, target.HoldSeconds) }
            : dose.Sets != target.Sets ? dose with { Sets = Toward(dose.Sets, start.Sets, target.Sets) }
            : dose;
        return WithFrequency(exercise, next);
    }

    public static Dose Easier(Exercise exercise, Dose dose)
    {
        var (start, target) = (exercise.Start, exercise.Target);
        var next = dose.Sets != start.Sets ? dose with { Sets = Toward(dose.Sets, target.Sets, start.Sets) }
            : dose.HoldSeconds != start.HoldSeconds ? dose with { HoldSeconds = Toward(dose.HoldSeconds, target.HoldSeconds, start.HoldSeconds) }
            : dose.Reps != start.Reps ? dose with { Reps = Toward(dose.Reps, target.Reps, start.Reps) }
            : dose.Minutes != start.Minutes ? dose with { Minutes = Toward(dose.Minutes, target.Minutes, start.Minutes) }
            : dose;
        return WithFrequency(exercise, next);
    }

    public static Dose Half(Dose dose) =>
        dose.Minutes > 1 ? dose with { Minutes = (dose.Minutes + 1) / 2 }
        : dose.Reps > 1 ? dose with { Reps = (dose.Reps + 1) / 2 }
        : dose.Sets > 1 ? dose with { Sets = (dose.Sets + 1) / 2 }
        : dose.HoldSeconds > ShortestHold ? dose with { HoldSeconds = Math.Max(ShortestHold, (dose.HoldSeconds + 1) / 2) }
        : dose;

    private static int Toward(int now, int from, int to, int most = int.MaxValue)
    {
        var notch = Math.Clamp((Math.Abs(to - from) + Notches - 1) / Notches, 1, most);
        return now < to ? Math.Min(to, now + notch) : Math.Max(to, now - notch);
    }

    // Short and often becomes long and seldom only once the whole dose is reached.
    private static Dose WithFrequency(Exercise exercise, Dose dose)
    {
        var reached = dose with { PerDay = exercise.Target.PerDay, PerWeek = exercise.Target.PerWeek };
        return reached == exercise.Target ? reached : dose with { PerDay = exercise.Start.PerDay, PerWeek = exercise.Start.PerWeek };
    }
}
