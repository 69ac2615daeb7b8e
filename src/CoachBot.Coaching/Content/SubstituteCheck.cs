namespace CoachBot.Coaching;

/// <summary>Whoever cannot do an exercise that has substitutes reaches one that they can do, and every exercise is reached from some routine.</summary>
internal static class SubstituteCheck
{
    public static void Run(Contents contents, Ledger ledger)
    {
        var used = Reachable(contents.Routines.SelectMany(routine => routine.Exercises), contents).ToHashSet();
        foreach (var exercise in contents.Exercises.Values.Where(exercise => !used.Contains(exercise)))
        {
            ledger.Report(ledger.OriginOf(IdKind.Exercise, exercise.Id, $"exercises/{exercise.Id}.yaml"), $"No routine and no substitute uses \"{exercise.Id}\". Add it to one or remove it.");
        }

        foreach (var exercise in contents.Exercises.Values.Where(exercise => exercise.Instead.Count > 0))
        {
            var origin = ledger.OriginOf(IdKind.Exercise, exercise.Id, $"exercises/{exercise.Id}.yaml");
            var reachable = Reachable(exercise.Instead, contents).Where(other => other != exercise).ToList();
            foreach (var caution in exercise.Avoid.Where(caution => reachable.TrueForAll(other => other.Avoid.Contains(caution))))
            {
                ledger.Report(origin, $"No substitute of \"{exercise.Id}\" is allowed with \"{caution}\". Add one under \"instead\".");
            }

            foreach (var other in exercise.Instead.Where(contents.Exercises.ContainsKey).Select(id => contents.Exercises[id]))
            {
                if (other.Id == exercise.Id || !other.Phases.Intersect(exercise.Phases).Any())
                {
                    ledger.Report(origin, $"\"{other.Id}\" can never stand in for \"{exercise.Id}\": it is the same or shares no phase. Take another.");
                }
            }
        }
    }

    private static List<Exercise> Reachable(IEnumerable<string> from, Contents contents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(from);
        var reachable = new List<Exercise>();
        while (queue.TryDequeue(out var id))
        {
            if (seen.Add(id) && contents.Exercises.TryGetValue(id, out var exercise))
            {
                reachable.Add(exercise);
                foreach (var next in exercise.Instead)
                {
                    queue.Enqueue(next);
                }
            }
        }

        return reachable;
    }
}
