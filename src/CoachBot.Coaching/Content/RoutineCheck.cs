namespace CoachBot.Coaching;

/// <summary>Every region, phase and place has its routine, of exercises that suit it, and some exercise suits everybody.</summary>
internal static class RoutineCheck
{
    // A seat has none of its own: see Needs.
    private static readonly Place[] Places = [Place.Floor, Place.Office];

    public static void Run(Contents contents, Ledger ledger)
    {
        foreach (var (region, place) in from region in Enum.GetValues<Region>() from place in Places select (region, place))
        {
            Require(contents, RoutineFile.IdFor(RoutineKind.Stretch, region, null, place), ledger);
            foreach (var phase in Enum.GetValues<Phase>())
            {
                Require(contents, RoutineFile.IdFor(RoutineKind.Routine, region, phase, place), ledger);
            }
        }

        foreach (var routine in contents.Routines)
        {
            Check(routine, contents, ledger);
        }

        if (!contents.Exercises.Values.Any(SuitsEverybody))
        {
            ledger.Report(new Origin("exercises", 1), "No breathing or walking exercise suits everybody. Give one all phases, both places, region both, no equipment and nothing to avoid.");
        }
    }

    private static void Require(Contents contents, string id, Ledger ledger)
    {
        if (contents.Routines.TrueForAll(routine => routine.Id != id))
        {
            ledger.Report(new Origin($"routines/{id}.yaml", 1), $"There is no routine \"{id}\". Add this file.");
        }
    }

    private static void Check(Routine routine, Contents contents, Ledger ledger)
    {
        var origin = ledger.OriginOf(IdKind.Routine, routine.Id, $"routines/{routine.Id}.yaml");
        var phase = routine.Phase ?? Phase.Acute;
        foreach (var exercise in routine.Exercises.Where(contents.Exercises.ContainsKey).Select(id => contents.Exercises[id]))
        {
            var needs = new Needs(routine.Region, phase, routine.Place, [], exercise.Equipment, Gentle: false);
            if (needs.Against(exercise) is { } because)
            {
                ledger.Report(origin, $"\"{exercise.Id}\" does not suit this routine: {because}. Take another or correct the exercise.");
            }
        }

        if (routine.Exercises.Count == 0 || (routine.Kind == RoutineKind.Stretch && routine.Exercises.Count > 3))
        {
            ledger.Report(origin, "A routine needs exercises, a stretch one to three. Correct the list.");
        }

        if (routine.Kind == RoutineKind.Routine && routine.Exercises.Count > 0
            && contents.Exercises.TryGetValue(routine.Exercises[0], out var first) && !IsAMinutesWarmUp(first))
        {
            ledger.Report(origin, $"\"{first.Id}\" cannot come first: it may be all that there is time for. Begin with a move of under a minute.");
        }
    }

    private static bool IsAMinutesWarmUp(Exercise exercise) =>
        exercise.Kind == ExerciseKind.Move && Tempo.Of([new PlannedExercise(exercise, exercise.Start)]) <= 60;

    private static bool SuitsEverybody(Exercise exercise) =>
        exercise.Kind is ExerciseKind.Breathe or ExerciseKind.Walk && exercise.Region == Region.Both && exercise.Avoid.Count == 0
        && exercise.Equipment.Count == 0 && exercise.Phases.Count == Enum.GetValues<Phase>().Length && exercise.Places.Count == Places.Length;
}
