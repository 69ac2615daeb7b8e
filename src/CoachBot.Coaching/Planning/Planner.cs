namespace CoachBot.Coaching;

/// <summary>Makes sessions out of a clearance: the routine for the person's region, phase and place, with every exercise that does not suit swapped.</summary>
public sealed class Planner
{
    // dosing.md, time_cap; the walk is beside it.
    private const int AcuteMost = 5;
    private const int SessionMost = 15;
    private const int StretchLeast = 60;
    private const int StretchMost = 180;
    private readonly Library _library;

    public Planner(Library library) => _library = library;

    /// <summary>Today's routine.</summary>
    /// <param name="clearance">Whom it is for.</param>
    /// <param name="minutes">How long the person has, the walk and reading counted; null is as long as the routine's file says, beside the walk.</param>
    /// <param name="without">Exercises that hurt before.</param>
    /// <param name="doses">Exercise id to the dose that suited last time.</param>
    /// <param name="first">Exercises that are kept before others where time is short, the first listed first.</param>
    /// <param name="resting">Exercises that need a day between, and had none.</param>
    public Plan Build(
        Clearance clearance,
        int? minutes = null,
        IReadOnlyCollection<string>? without = null,
        IReadOnlyDictionary<string, Dose>? doses = null,
        IReadOnlyList<string>? first = null,
        IReadOnlyCollection<string>? resting = null)
    {
        ArgumentNullException.ThrowIfNull(clearance);
        var needs = Needs.Of(clearance) with { Without = without ?? [] };
        var routine = Routine(RoutineFile.IdFor(RoutineKind.Routine, needs.Region, needs.Phase, needs.Place));
        var most = needs.Phase == Phase.Acute ? AcuteMost : SessionMost;
        var draft = Fill(routine, needs);
        draft.LeaveOut(resting ?? [], "rest");
        draft.Prefer(first ?? []);
        draft.KeepWithin(plan => Fits(plan, minutes is null ? Math.Min(routine.Minutes, most) : most));
        draft.TakeUp(doses ?? new Dictionary<string, Dose>(), plan => Fits(plan, most));
        return draft.ToPlan();

        bool Fits(Plan plan, int besideWalk) =>
            plan.SecondsBesideWalk <= besideWalk * 60 && (minutes is null || plan.Seconds <= minutes * 60);
    }

    /// <summary>One to three moves of one to three minutes in all, gentle enough for any phase.</summary>
    public Plan StretchNow(Clearance clearance, Place place, IReadOnlyCollection<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(clearance);
        var needs = Needs.Of(clearance, place, Phase.Acute) with { Without = without ?? [] };
        var draft = Fill(Routine(RoutineFile.IdFor(RoutineKind.Stretch, needs.Region, null, needs.Place)), needs);
        draft.KeepWithin(plan => plan.Items.Sum(item => item.Seconds) <= StretchMost);
        draft.Lengthen(StretchLeast, StretchMost);
        return draft.ToPlan();
    }

    public static Dose Easier(Exercise exercise, Dose dose) => Progression.Easier(exercise, dose);

    public static Dose Harder(Exercise exercise, Dose dose) => Progression.Harder(exercise, dose);

    /// <summary>Half of a dose, rounded up, by its reps, its minutes or its hold (dosing.md, pain_rule); the same where it is the least there is.</summary>
    public static Dose Half(Dose dose) => Progression.Half(dose);

    /// <summary>Whether an exercise may be offered under this clearance.</summary>
    public static bool Suits(Exercise exercise, Clearance clearance) => Against(exercise, clearance) is null;

    /// <summary>Why it may not: a caution's id, or a reason as a <see cref="Swap"/> has them; null when it may.</summary>
    public static string? Against(Exercise exercise, Clearance clearance) => Needs.Of(clearance).Against(exercise);

    /// <summary>What to do in place of an exercise; null when nothing that suits is left.</summary>
    public Exercise? Substitute(Exercise exercise, Clearance clearance, IEnumerable<string> already)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(clearance);
        return Substitute(exercise, Needs.Of(clearance), [.. already, exercise.Id]);
    }

    private Routine Routine(string id) => _library.Routines.First(routine => routine.Id == id);

    private Draft Fill(Routine routine, Needs needs)
    {
        var wanted = routine.Exercises.Select(id => _library.Exercises[id]).ToList();
        var draft = new Draft(routine.Id);
        var taken = wanted.Where(exercise => needs.Against(exercise) is null).Select(exercise => exercise.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var exercise in wanted)
        {
            if (needs.Against(exercise) is not { } because)
            {
                draft.Add(exercise);
                continue;
            }

            var instead = Substitute(exercise, needs, taken);
            draft.Swap(exercise, instead, because);
            if (instead is not null)
            {
                taken.Add(instead.Id);
            }
        }

        if (draft.IsEmpty)
        {
            foreach (var exercise in _library.Exercises.Values.Where(IsForAnyone).Where(exercise => needs.Against(exercise) is null))
            {
                draft.Add(exercise);
            }
        }

        return draft;
    }

    private static bool IsForAnyone(Exercise exercise) =>
        exercise.Kind is ExerciseKind.Breathe or ExerciseKind.Walk && exercise.Avoid.Count == 0;

    // Breadth first, so that an exercise's own list is tried before the lists of those on it.
    private Exercise? Substitute(Exercise exercise, Needs needs, HashSet<string> taken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { exercise.Id };
        var queue = new Queue<string>(exercise.Instead);
        while (queue.TryDequeue(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            var candidate = _library.Exercises[id];
            if (!taken.Contains(id) && needs.Against(candidate) is null)
            {
                return candidate;
            }

            foreach (var next in candidate.Instead)
            {
                queue.Enqueue(next);
            }
        }

        return null;
    }
}
