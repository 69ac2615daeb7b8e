using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>The whole conversation: triage first, then a routine, a stretch, or the way to help. Listens for danger before any dialog does.</summary>
public sealed class CoachDialog : ComponentDialog
{
    private const string Conversation = "coach";

    private readonly CoachKit _kit;
    private readonly List<IListener> _listeners;
    private readonly Concerns _concerns;
    private readonly TopicAnswers _topics;
    private readonly Others _others;
    private readonly CheckInCall _checkIns;
    private readonly FlareUps _flareUps;
    private readonly OutOfTurn _late;

    public CoachDialog(Library library, Memory memory, TimeProvider time, IPictures? pictures = null, IPrivateLinks? links = null)
        : base(nameof(CoachDialog))
    {
        _kit = new CoachKit(library, memory, time, pictures, links);

        // The first that has an answer wins: danger comes before what a person may ask for at any step.
        var watch = new Watch(_kit);
        AddDialog(new ClarifyDialog(_kit, watch));
        _concerns = new Concerns(_kit);
        _topics = new TopicAnswers(_kit);
        _others = new Others(_kit);
        _checkIns = new CheckInCall(_kit);
        _flareUps = new FlareUps(_kit);
        _late = new OutOfTurn(_kit);
        _listeners =
        [
            _concerns, watch, _flareUps, new DataRequests(_kit), _topics, new Reasons(_kit), new Grounds(_kit), new LessonAnswers(_kit), new Guide(_kit),
            new ProgressAnswers(_kit), new Reminders(_kit), new AfterSession(_kit), new Requests(_kit), new Unheard(_kit),
        ];
        AddDialog(new CrisisDialog(_kit));
        AddDialog(new TheirSignsDialog(_kit));
        AddDialog(new TheirWordsDialog(_kit));
        AddDialog(new WhoseDialog(_kit));
        AddDialog(new TriageDialog(_kit));
        AddDialog(new RoutineDialog(_kit));
        AddDialog(new StretchNowDialog(_kit));
        AddDialog(new LockDialog(_kit));
        AddDialog(new HomeDialog(_kit));
        AddDialog(new CheckInDialog(_kit));
        AddDialog(new CheckInSettingDialog(_kit));
        AddDialog(new EraseDialog(_kit));
        AddDialog(new WaterfallDialog(Conversation, [AskWhoseAsync, ClarifyAsync, OpenAsync, FollowAsync, CloseAsync]));
        InitialDialogId = Conversation;
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
        => await InterruptAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => await InterruptAsync(innerDc, cancellationToken) 
        ?? (innerDc.ActiveDialog is null ? await BeginAnewAsync(innerDc, cancellationToken) : await base.OnContinueDialogAsync(innerDc, cancellationToken));

    /// <summary>Drops whatever was going on, and opens the conversation where the person stands now.</summary>
    internal static async Task<DialogTurnResult> BeginAnewAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Conversation, null, cancellationToken);
    }

    /// <summary>Lets every listener hear the message; null when the dialog at hand should answer.</summary>
    private async Task<DialogTurnResult?> InterruptAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var activity = innerDc.Context.Activity;

        if (activity.Type == ActivityTypes.Event)
        {
            return innerDc.Context.TurnState.Get<Timers>()?.Fired == CheckIns.Timer
                ? await _checkIns.AnswerAsync(innerDc, cancellationToken) ?? EndOfTurn
                : await _concerns.EndCoachingAsync(innerDc, cancellationToken);
        }

        if (activity.Type != ActivityTypes.Message)
        {
            return null;
        }

        var person = await _kit.PersonAsync(innerDc.Context, cancellationToken);
        var session = await _kit.SessionAsync(innerDc.Context, cancellationToken);
        _kit.Read(innerDc.Context, person.Answers, session);
        if (await _late.AnswerAsync(innerDc, cancellationToken) is { } late)
        {
            return late;
        }

        await _checkIns.NoticeAsync(innerDc.Context, cancellationToken);
        await _flareUps.HearAsync(innerDc.Context, cancellationToken);

        // A tapped button says just what its question meant; the words on it are not news.
        if (AskPrompt.Current(innerDc)?.Exactly(activity.Text ?? "") is { } tapped)
        {
            return await _concerns.EndCoachingAsync(innerDc, cancellationToken)
                ?? await _topics.AnswerTapAsync(innerDc, tapped, cancellationToken);
        }

        if (session.ForSomebodyElse)
        {
            // "Mine then, it is stiff too" has answered before the question.
            session.Theirs = _others.IsOwnToo(innerDc.Context) ? null : session.Theirs;
        }

        foreach (var listener in _listeners)
        {
            if (await listener.AnswerAsync(innerDc, cancellationToken) is { } answered)
            {
                if (listener != _topics)
                {
                    await _topics.SayLanguageAsync(innerDc.Context, cancellationToken);
                }

                return answered;
            }
        }

        return await _concerns.EndCoachingAsync(innerDc, cancellationToken)
            ?? (innerDc.ActiveDialog?.Id == nameof(TheirSignsDialog) && !session.ForSomebodyElse ? await BeginAnewAsync(innerDc, cancellationToken) : null);
    }

    private async Task<DialogTurnResult> AskWhoseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        return !session.ForSomebodyElse || _kit.IsDanger(person) || session.Wanted == Outcomes.CheckIn
            ? await step.NextAsync(null, cancellationToken)
            : await step.BeginDialogAsync(nameof(WhoseDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> ClarifyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == Outcomes.Later)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        return session.Doubts.Count == 0 || person.Crisis is not null || session.Wanted == Outcomes.CheckIn
            ? await step.NextAsync(null, cancellationToken)
            : await step.BeginDialogAsync(nameof(ClarifyDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        if (person.Crisis is not null)
        {
            return await step.BeginDialogAsync(nameof(CrisisDialog), null, cancellationToken);
        }

        if (session.Wanted == Outcomes.CheckIn)
        {
            session.Wanted = null;
            return await step.BeginDialogAsync(nameof(CheckInDialog), null, cancellationToken);
        }

        if (person.Lock is not null || _kit.IsDanger(person))
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
            case Outcomes.CheckIn:
                return await step.BeginDialogAsync(nameof(CheckInSettingDialog), null, cancellationToken);
            case Outcomes.Declined:
                await _kit.SayAsync(step.Context, "declined", Phrases.Declined, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Outcomes.Later:
                await _kit.SayAsync(step.Context, "later", Phrases.Later, cancellationToken);
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
                var person = await _kit.PersonAsync(step.Context, cancellationToken);
                _kit.Hearing.ForgetRedFlags(person);
                person.AssessedAt = null;
                return await step.ReplaceDialogAsync(Conversation, null, cancellationToken);
            default:
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
