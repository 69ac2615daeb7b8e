using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>The whole conversation: triage first, then a routine, a stretch, or the way to help. Listens for danger before any dialog does.</summary>
public sealed class CoachDialog : ComponentDialog
{
    private const string Conversation = "coach";

    private readonly Memory _memory;
    private readonly Watch _watch;
    private readonly Requests _requests;
    private readonly Hearing _hearing;

    public CoachDialog(Library library, Memory memory, TimeProvider time)
        : base(nameof(CoachDialog))
    {
        var triage = new Triage(library);
        var planner = new Planner(library);
        _memory = memory;
        _watch = new Watch(library, triage, memory);
        _requests = new Requests(library, memory);
        _hearing = new Hearing(library);
        AddDialog(new TriageDialog(library, triage, planner, memory, time));
        AddDialog(new RoutineDialog(library, triage, planner, memory, time));
        AddDialog(new StretchNowDialog(library, triage, planner, memory, time));
        AddDialog(new LockDialog(library, triage, memory, time));
        AddDialog(new HomeDialog(library, time));
        AddDialog(new WaterfallDialog(Conversation, [OpenAsync, FollowAsync, CloseAsync]));
        InitialDialogId = Conversation;
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
        => await InterruptAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => await InterruptAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    /// <summary>Danger comes first, then what a person may ask for at any step; null when the dialog at hand should answer.</summary>
    private async Task<DialogTurnResult?> InterruptAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        return await _watch.HearsDangerAsync(innerDc, cancellationToken)
            ? await BeginAnewAsync(innerDc, cancellationToken)
            : await _requests.AnswerAsync(innerDc, BeginAnewAsync, cancellationToken);
    }

    private async Task<DialogTurnResult> BeginAnewAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Conversation, null, cancellationToken);
    }

    private async Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        if (person.Lock is not null || _watch.IsDanger(person))
        {
            return await step.BeginDialogAsync(nameof(LockDialog), null, cancellationToken);
        }

        if (person.AssessedAt is null)
        {
            return await step.BeginDialogAsync(nameof(TriageDialog), null, cancellationToken);
        }

        if (session.Wanted == Outcomes.Stretch)
        {
            session.Wanted = null;
            return await step.NextAsync(Outcomes.Stretch, cancellationToken);
        }

        return await step.BeginDialogAsync(nameof(HomeDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.Result as string)
        {
            case Outcomes.Start:
                return await step.BeginDialogAsync(nameof(RoutineDialog), null, cancellationToken);
            case Outcomes.Stretch:
                return await step.BeginDialogAsync(nameof(StretchNowDialog), null, cancellationToken);
            case Outcomes.Declined:
                await _requests.SayAsync(step.Context, "declined", Phrases.Declined, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Outcomes.Later:
                await _requests.SayAsync(step.Context, "later", Phrases.Later, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            default:
                return await CloseAsync(step, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.Result as string)
        {
            case Outcomes.Alarm:
                return await step.ReplaceDialogAsync(Conversation, null, cancellationToken);
            case Outcomes.Recheck:
                var person = await _memory.PersonAsync(step.Context, cancellationToken);
                _hearing.ForgetRedFlags(person);
                person.AssessedAt = null;
                return await step.ReplaceDialogAsync(Conversation, null, cancellationToken);
            default:
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
