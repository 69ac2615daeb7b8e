using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>A stretch right now: anything new?, where are you?, and one to three minutes that fit.</summary>
public sealed class StretchNowDialog : ComponentDialog
{
    private readonly Library _library;
    private readonly Triage _triage;
    private readonly Planner _planner;
    private readonly Memory _memory;
    private readonly Gate _gate;
    private readonly Asking _asking;
    private readonly Closing _closing;

    public StretchNowDialog(Library library, Triage triage, Planner planner, Memory memory, TimeProvider time)
        : base(nameof(StretchNowDialog))
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
        AddDialog(new WaterfallDialog("stretch", [AskAnythingNewAsync, AskWhereAsync, MoveAsync, CloseAsync]));
        InitialDialogId = "stretch";
    }

    private async Task<DialogTurnResult> AskAnythingNewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        return _gate.IsFresh(person)
            ? await step.NextAsync(Hearing.None, cancellationToken)
            : await step.AskAsync(_gate.Question("stretch.gate"), cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhereAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() != Hearing.None)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var ask = _asking.Question(TriageSteps.Place);
        ask.Note = ask.Note with { Step = "stretch.place", Advice = ["stop_rules"] };
        ask.Text = _library.Say.Text("stretch.place.ask");
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        if (_triage.Assess(person.Answers).Clearance is not { } clearance)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var place = Enum.Parse<Place>(step.Heard(), ignoreCase: true);
        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        session.Routine = RoutineSession.From(_planner.StretchNow(clearance, place, person.Hurt), new Dictionary<string, Dose>());
        return await step.BeginDialogAsync(nameof(ExercisesDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        if (step.Result is null)
        {
            await step.Context.SendActivityAsync(_closing.Of("stretch.done", session.Routine!), cancellationToken);
        }

        session.Routine = null;
        return await step.EndDialogAsync(step.Result, cancellationToken);
    }
}
