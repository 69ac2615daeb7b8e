using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>Words one exercise: its introduction, each set and side, the rest between, and the question how it was.</summary>
internal sealed class Instructions(CoachKit kit)
{
    private readonly RoutineCards _cards = new(kit);

    private Phrasebook Say => kit.Say;

    public int Bouts(RoutineSession routine) => Sides(routine) * Math.Max(1, routine.Current!.Dose.Sets);

    /// <summary>Sides follow each other at once; sets have a rest between them.</summary>
    public bool RestIsDue(RoutineSession routine) => routine.Bout % Sides(routine) == 0;

    public Note Note(string step, RoutineSession routine)
    {
        var exercise = Exercise(routine);
        var dose = routine.Current!.Dose;
        return new Note
        {
            Step = step,
            Disposition = Disposition.Coach,
            Exercise = new ExerciseNote(
                exercise.Id, exercise.Name, routine.Index + 1, routine.Turns.Count, SetOf(routine), Math.Max(1, dose.Sets), dose.Reps, SideOf(routine)),
        };
    }

    public Ask Introduce(RoutineSession routine)
    {
        var exercise = Exercise(routine);
        var steps = exercise.Steps.Select((text, index) => $"{index + 1}. {text}");

        // The first one begins when the person is in place; from then on nobody needs to touch anything.
        var isPaced = routine.Index > 0;
        var ask = Ask("routine.exercise", routine, isPaced ? ["ready", Commands.Pause, "skip", "why", "easier"] : ["ready", "skip", "why", "easier"]);
        var title = Say.Text(Phrases.Exercise, ("index", routine.Index + 1), ("of", routine.Turns.Count), ("name", exercise.Name));
        var (left, dose) = (Left(routine), Dose(routine));
        ask.Pace = isPaced ? new Pace("ready", routine.Slowly(Tempo.Reading(exercise)), "ready") : null;
        List<string> last = [exercise.Stop];
        if (ask.Pace is not null)
        {
            last.Add(Say.Text(Phrases.Starts, ("seconds", ask.Pace.Seconds)));
        }

        ask.Text = string.Join("\n\n", [title, left, exercise.Why, string.Join("\n", steps), dose, .. last]);
        ask.Card = _cards.Exercise(exercise, title, left, dose, last);
        ask.Retry = Say.Text(Phrases.ReadyRetry, ("name", exercise.Name));
        ask.WhenYes = "ready";
        return ask;
    }

    public Ask Announce(RoutineSession routine)
    {
        var exercise = Exercise(routine);
        var dose = routine.Current!.Dose;
        var ask = Ask("routine.hold", routine, ["done", Commands.Pause, "again", "too-much", "hurt", "skip"]);
        var side = SideOf(routine) is { } known ? Say.Text($"routine.side.{known}") : "";
        ask.Text = Go(routine, side, exercise.Cue);
        ask.Card = _cards.Bout(exercise, Where(routine, side), Go(routine, "", ""));
        ask.Doing = Doing(dose);
        ask.Pace = new Pace(Pace.Hold, dose.BoutSeconds, "done") { Lead = routine.Slowly(Tempo.Lead) };
        ask.Retry = Say.Text(Phrases.DoneRetry);
        ask.WhenYes = "done";
        return ask;
    }

    public Ask Rest(RoutineSession routine)
    {
        var ask = Ask("routine.rest", routine, ["ready", "skip"]);
        ask.WhenYes = "ready";
        ask.Text = Say.Text(Phrases.Rest, ("seconds", routine.Slowly(Tempo.Rest)), ("set", SetOf(routine)), ("sets", routine.Current!.Dose.Sets));
        ask.Pace = new Pace("rest", routine.Slowly(Tempo.Rest), "ready");
        return ask;
    }

    public Ask HowWasIt(RoutineSession routine)
    {
        var ask = Ask("routine.feedback", routine, [Outcome.Easy, Outcome.Right, Outcome.TooMuch, Outcome.Hurt], "routine.feedback");
        ask.Text = Say.Text(Phrases.Feedback, ("name", Exercise(routine).Name));
        ask.Pace = new Pace("feedback", routine.Slowly(Tempo.Feedback), Outcome.Untold);
        return ask;
    }

    /// <summary>A pause keeps the question open; its button brings it back.</summary>
    public Activity Paused(RoutineSession routine) => Waiting(routine, Phrases.Paused);

    /// <summary>As a pause, but not asked for: what was counted when the count was lost is done again.</summary>
    public Activity Interrupted(RoutineSession routine) => Waiting(routine, Phrases.Interrupted);

    private Activity Waiting(RoutineSession routine, string phrase)
        => Speech.Put(
            new Ask
            {
                Note = Note("routine.paused", routine) with { Options = [Commands.Resume] },
                Text = Say.Text(phrase),
                Options = kit.Asking.Taps("tap", [Commands.Resume]),
            },
            isRetry: false);

    /// <summary>All is well: the open question and its buttons stay as they are.</summary>
    public Activity Fine(RoutineSession routine, Ask open)
        => Speech.Put(
            new Ask
            {
                Note = Note("routine.fine", routine) with { Options = open.Note.Options },
                Text = Say.Text(Phrases.Fine),
                Options = open.Options,
            },
            isRetry: false);

    public string Why(RoutineSession routine)
    {
        var exercise = Exercise(routine);
        return Say.Text(Phrases.Why, ("why", exercise.Why), ("sources", kit.Library.Cited(exercise.Sources)));
    }

    private string Dose(RoutineSession routine)
    {
        var dose = routine.Current!.Dose;
        var words = dose.Minutes > 0 ? Phrases.DoseMinutes : dose.HoldSeconds > 0 ? Phrases.DoseHold : Phrases.DoseReps;
        var text = Say.Text(
            words, ("sets", Say.Text(dose.Sets > 1 ? Phrases.Sets : Phrases.OneSet, ("sets", dose.Sets))),
            ("reps", dose.Reps), ("times", Times(dose.Reps)), ("seconds", dose.HoldSeconds), ("duration", Duration(dose)));
        return Sides(routine) == 2 ? text + " " + Say.Text(Phrases.EachSide) : text;
    }

    private string Go(RoutineSession routine, string side, string cue)
    {
        var dose = routine.Current!.Dose;
        return Say.Text(
            dose.Minutes > 0 ? Phrases.HoldMinutes : dose.HoldSeconds > 0 ? Phrases.HoldSeconds : Phrases.HoldReps,
            ("side", side),
            ("lead", routine.Slowly(Tempo.Lead)),
            ("reps", dose.Reps),
            ("times", Times(dose.Reps)),
            ("seconds", dose.HoldSeconds),
            ("duration", Duration(dose)),
            ("cue", cue)).Trim();
    }

    private string Doing(Dose dose)
        => Say.Text(
            dose.Minutes > 0 ? Phrases.DoingMinutes : dose.HoldSeconds > 0 ? Phrases.DoingSeconds : Phrases.DoingReps,
            ("times", Times(dose.Reps)), ("seconds", dose.HoldSeconds), ("duration", Duration(dose)));

    /// <summary>How long the rest of the routine takes, from this exercise on.</summary>
    private string Left(RoutineSession routine)
    {
        var left = routine.Turns.Skip(routine.Index).Select(turn => new PlannedExercise(kit.Library.Exercises[turn.Exercise], turn.Dose));
        return Say.Text(Phrases.Left, ("duration", kit.Verdict.Duration(Plan.InMinutes(Tempo.Of(left)))));
    }

    /// <summary>The set and the side, where there are several.</summary>
    private IEnumerable<string> Where(RoutineSession routine, string side)
    {
        if (routine.Current!.Dose.Sets > 1)
        {
            yield return Say.Text(Phrases.CardSet, ("set", SetOf(routine)), ("sets", routine.Current!.Dose.Sets));
        }

        if (side.Length > 0)
        {
            yield return side.Trim('*', '.');
        }
    }

    private string Duration(Dose dose)
        => kit.Verdict.Duration(dose.Minutes);

    private string Times(int reps) => reps == 1 ? Say.Text(Phrases.Once) : Say.Text(Phrases.Times, ("reps", reps));

    private Ask Ask(string step, RoutineSession routine, string[] options, string labels = "tap") => new()
    {
        Note = Note(step, routine) with { Options = [.. options] },
        Text = "",
        Retry = Say.Text(Phrases.Retry),
        Question = labels,
        Options = kit.Asking.Taps(labels, options),
    };

    private Exercise Exercise(RoutineSession routine) => kit.Library.Exercises[routine.Current!.Exercise];

    private int Sides(RoutineSession routine) => Exercise(routine).TwoSided ? 2 : 1;

    private int SetOf(RoutineSession routine) => (routine.Bout / Sides(routine)) + 1;

    private string? SideOf(RoutineSession routine)
        => Sides(routine) == 1 ? null : routine.Bout % 2 == 0 ? "left" : "right";
}
