using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>One routine: anything new?, the rules for stopping, each exercise, and how it went.</summary>
public sealed class RoutineDialog : ComponentDialog
{
    private readonly Library _library;
    private readonly Triage _triage;
    private readonly Planner _planner;
    private readonly Memory _memory;
    private readonly Gate _gate;
    private readonly Asking _asking;
    private readonly Closing _closing;

    public RoutineDialog(Library library, Triage triage, Planner planner, Memory memory, TimeProvider time)
        : base(nameof(RoutineDialog))
    {
        _library = library;
        _triage = triage;
        _planner = planner;
        _memory = memory;
        _gate = new Gate(library, time);
        _asking = new Asking(library);
        _closing = new Closing(library);
        AddDialog(new AskPrompt(library, time));
        AddDialog(new ExercisesDialog(library, triage, planner, memory, time));
        AddDialog(new WaterfallDialog("routine", [AskAnythingNewAsync, GiveStopRulesAsync, BeginAsync, CloseAsync]));
        InitialDialogId = "routine";
    }

    private async Task<DialogTurnResult> AskAnythingNewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        return _gate.IsFresh(person)
            ? await step.NextAsync(Hearing.None, cancellationToken)
            : await step.AskAsync(_gate.Question("routine.gate"), cancellationToken);
    }

    private async Task<DialogTurnResult> GiveStopRulesAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() != Hearing.None)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var ask = _asking.Of(
            "routine.rules",
            "routine.rules",
            [new Tap("ready", _library.Say.Text("tap.ready")), new Tap(Outcomes.Later, _library.Say.Text("triage.summary.later"))]);
        ask.Note = ask.Note with { Advice = ["stop_rules"], Disposition = Disposition.Coach };
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == Outcomes.Later)
        {
            return await step.EndDialogAsync(Outcomes.Later, cancellationToken);
        }

        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        if (_triage.Assess(person.Answers).Clearance is not { } clearance)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        session.Routine = RoutineSession.From(_planner.Build(clearance, person.Hurt), person.Doses);
        return await step.BeginDialogAsync(nameof(ExercisesDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        if (step.Result is null)
        {
            await step.Context.SendActivityAsync(_closing.Of("routine.done", session.Routine!), cancellationToken);
        }

        session.Routine = null;
        return await step.EndDialogAsync(step.Result, cancellationToken);
    }
}
