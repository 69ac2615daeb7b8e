using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Changes the plan by how an exercise felt: one notch up or down, a swap, or nothing. One thing at a time.</summary>
internal sealed class Adapting(CoachKit kit)
{
    // More would be a wall; each exercise is introduced when its turn comes.
    private const int MostSwapsSaid = 3;

    private Phrasebook Say => kit.Say;

    /// <summary>Steps the exercise at hand down before it is done; what was said about it comes back.</summary>
    public string Ease(RoutineSession routine)
    {
        var turn = routine.Current!;
        var exercise = kit.Library.Exercises[turn.Exercise];
        var easier = Planner.Easier(exercise, turn.Dose);
        if (easier != turn.Dose)
        {
            turn.Dose = easier;
            return Say.Text(Phrases.Eased);
        }

        if (exercise.Easier is not { } other)
        {
            return Say.Text(Phrases.EasedInRange);
        }

        turn.Exercise = other;
        turn.Dose = kit.Library.Exercises[other].Start;
        return Say.Text(Phrases.Swapped, ("name", kit.Library.Exercises[other].Name));
    }

    public string After(string outcome, RoutineSession routine, Person person)
    {
        var turn = routine.Turns.Find(turn => turn.Exercise == routine.Blamed) ?? routine.Current!;
        var exercise = kit.Library.Exercises[turn.Exercise];
        turn.Outcome = outcome;
        switch (outcome)
        {
            case Outcome.Easy:
                person.Doses[exercise.Id] = Planner.Harder(exercise, turn.Dose);
                return Say.Text(Phrases.AfterEasy);
            case Outcome.Right:
                person.Doses[exercise.Id] = turn.Dose;
                return Say.Text(Phrases.AfterRight);
            case Outcome.TooMuch:
                person.Doses[exercise.Id] = Planner.Easier(exercise, turn.Dose);
                return Say.Text(Phrases.AfterTooMuch);
            case Outcome.Hurt:
                return AfterHurt(routine, person, exercise);
            case Outcome.Untold:
                return Say.Text(Phrases.AfterUntold);
            default:
                return Say.Text(Phrases.AfterSkipping);
        }
    }

    /// <summary>What hurt is dropped for good, and something gentler takes the next place.</summary>
    private string AfterHurt(RoutineSession routine, Person person, Exercise exercise)
    {
        person.Hurt.Add(exercise.Id);
        var taken = routine.Turns.Select(turn => turn.Exercise).Concat(person.Hurt).Concat(routine.Spared).ToHashSet();
        if (kit.Triage.Assess(person.Answers).Clearance is not { } clearance)
        {
            return Say.Text(Phrases.AfterHurt, ("name", exercise.Name));
        }

        var current = routine.Current;
        routine.Turns.RemoveAll(turn => turn.Outcome is null && turn.Exercise != exercise.Id && routine.Spared.Contains(turn.Exercise));

        // What is still to come, and was blamed beforehand, goes; what takes its place comes where it was.
        var next = routine.Index + (routine.Current == current ? 1 : 0);
        var at = routine.Turns.FindIndex(next, turn => turn.Exercise == exercise.Id);
        if (at >= 0)
        {
            routine.Turns.RemoveAt(at);
        }

        SwapWhatNoLongerSuits(routine, clearance, next, taken);
        if (kit.Planner.Substitute(exercise, clearance, taken) is not { } other)
        {
            return Say.Text(Phrases.AfterHurt, ("name", exercise.Name));
        }

        routine.Turns.Insert(Math.Min(at < 0 ? next : at, routine.Turns.Count), Turn(other));
        return Say.Text(Phrases.AfterHurtSwap, ("name", exercise.Name), ("other", other.Name));
    }

    /// <summary>Swaps what no longer suits, the exercise at hand too; says what came instead and why. Empty when all of it suits.</summary>
    public List<string> Fit(RoutineSession routine, Person person)
    {
        if (kit.Triage.Assess(person.Answers).Clearance is not { } clearance)
        {
            return [];
        }

        var taken = routine.Turns.Select(turn => turn.Exercise).Concat(person.Hurt).ToHashSet();
        return [.. SwapWhatNoLongerSuits(routine, clearance, routine.Index, taken)
            .Take(MostSwapsSaid)
            .Select(swap => Say.Text(
                swap.To is null ? Phrases.LeftOut : Phrases.SwappedFor,
                ("from", Name(swap.From)),
                ("to", Name(swap.To ?? swap.From)),
                ("because", Say.Text($"swap.because.{swap.Because}"))))];
    }

    /// <summary>What was just learned (dizzy, say) may rule out exercises that are still to come.</summary>
    private List<Swap> SwapWhatNoLongerSuits(RoutineSession routine, Clearance clearance, int from, HashSet<string> taken)
    {
        var swaps = new List<Swap>();
        for (var i = routine.Turns.Count - 1; i >= from; i--)
        {
            var exercise = kit.Library.Exercises[routine.Turns[i].Exercise];
            if (Against(exercise, clearance) is not { } because)
            {
                continue;
            }

            routine.Turns.RemoveAt(i);
            var other = kit.Planner.Substitute(exercise, clearance, taken);
            if (other is not null)
            {
                routine.Turns.Insert(i, Turn(other));
                taken.Add(other.Id);
            }

            swaps.Insert(0, new Swap(exercise.Id, other?.Id, because));
        }

        return swaps;
    }

    /// <summary>Only what can change during a session: place and phase were settled when it was planned.</summary>
    private static string? Against(Exercise exercise, Clearance clearance)
        => exercise.Avoid.FirstOrDefault(clearance.Assessment.Cautions.Contains)
        ?? (clearance.Scope == Scope.Gentle && exercise.Kind == ExerciseKind.Strengthen ? "phase" : null);

    private string Name(string exercise) => kit.Library.Exercises[exercise].Name;

    private static RoutineSession.Turn Turn(Exercise exercise) => new() { Exercise = exercise.Id, Dose = exercise.Start };
}
