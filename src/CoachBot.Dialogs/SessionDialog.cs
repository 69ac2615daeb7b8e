using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>One session of exercises: anything new?, a word before it, each exercise, and how it went.</summary>
public abstract class SessionDialog : ComponentDialog
{
    private const string IsLater = "later";

    private readonly CoachKit _kit;
    private readonly string _name;
    private readonly Closing _closing;

    private protected SessionDialog(string id, string name, CoachKit kit)
        : base(id)
    {
        _kit = kit;
        _name = name;
        _closing = new Closing(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new ExercisesDialog(kit));
        AddDialog(new WaterfallDialog(name, [AskAnythingNewAsync, AskWhereAsync, SayBeforeAsync, MoveAsync, CloseAsync]));
        InitialDialogId = name;
    }

    /// <summary>Whether it is planned for the place that the person told.</summary>
    private protected abstract bool NeedsPlace { get; }

    /// <summary>What is said and asked before the first exercise.</summary>
    private protected abstract Ask Before(Session session);

    /// <summary>The plan that the answer to <see cref="Before"/> leads to; null when the person would rather not.</summary>
    private protected abstract RoutineSession? Plan(ITurnContext turn, Clearance clearance, Person person, Session session, string answer);

    /// <summary>The stop rules, read before the first move when there is nothing else to ask.</summary>
    private protected Ask Rules(string text)
    {
        List<Tap> options = [new("ready", _kit.Say.Text("tap.ready")), new(Outcomes.Later, _kit.Say.Text("triage.summary.later"))];
        var ask = _kit.Asking.Of($"{_name}.rules", text, options);
        ask.Note = ask.Note with { Advice = ["stop_rules"], Disposition = Disposition.Coach };
        ask.Question = "tap";
        ask.WhenYes = "ready";
        ask.WhenNo = Outcomes.Later;
        return ask;
    }

    private async Task<DialogTurnResult> AskAnythingNewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var justAsked = session.JustAsked;
        session.JustAsked = false;
        step.Values[IsLater] = !justAsked;
        return justAsked
            ? await step.NextAsync(Hearing.None, cancellationToken)
            : await step.AskAsync(_kit.Asking.AnythingNew($"{_name}.gate"), cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhereAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() != Hearing.None)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        // Nobody stays on the train.
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        return NeedsPlace && person.Answers.Place == Place.Seat && step.Values[IsLater] is true
            ? await step.AskAsync(_kit.Asking.Question(TriageSteps.Place), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> SayBeforeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is string place)
        {
            _kit.Hearing.Hear(await _kit.PersonAsync(step.Context, cancellationToken), TriageSteps.Place, place);
        }

        return await step.AskAsync(Before(await _kit.SessionAsync(step.Context, cancellationToken)), cancellationToken);
    }

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (_kit.Triage.Assess(person.Answers).Clearance is not { } clearance)
        {
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        session.Routine = Plan(step.Context, clearance, person, session, step.Heard());
        session.Place = null;
        if (session.Routine is null)
        {
            return await step.EndDialogAsync(Outcomes.Later, cancellationToken);
        }

        return await step.BeginDialogAsync(nameof(ExercisesDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (step.Result is null)
        {
            session.AsksAfter = true;
            await step.Context.SendActivityAsync(_closing.Of($"{_name}.done", session.Routine!, person), cancellationToken);
        }

        await _kit.EndRoutineAsync(step.Context, cancellationToken);
        return await step.EndDialogAsync(step.Result, cancellationToken);
    }
}
