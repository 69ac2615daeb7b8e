using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>The bot: greets who joins, hands every message to <see cref="CoachDialog"/>, and saves what it left.</summary>
public sealed class Coach(CoachDialog dialog, Memory memory, Library library, ConversationState conversations) : ActivityHandler
{
    /// <summary>The name of the timer of the open question.</summary>
    public const string Cue = "cue";

    private readonly InPublic _public = new(library);

    /// <summary>Whether others read along, so that the coach says nothing of anybody's health.</summary>
    public static bool IsInPublic(IActivity activity) => InPublic.Is(activity);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (IsInPublic(turnContext.Activity))
        {
            await _public.AnswerAsync(turnContext, cancellationToken);
            return;
        }

        await base.OnTurnAsync(turnContext, cancellationToken);
        await SetTimersAsync(turnContext, cancellationToken);
        await memory.SaveAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id))
        {
            await GreetAsync(turnContext, cancellationToken);
        }
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => GreetAsync(turnContext, cancellationToken);

    /// <summary>Nothing can be sent to whoever uninstalled the app: nothing is said, and check-ins wait until they are wanted again.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action == InstallationUpdateActionTypes.Remove)
        {
            var session = await memory.SessionAsync(turnContext, cancellationToken);
            (session.IsGreeted, session.Cue) = (false, null);
            await memory.Dialogs.SetAsync(turnContext, new DialogState(), cancellationToken);
            if (await memory.PersonAsync(turnContext, cancellationToken) is { CheckIns: not null } person)
            {
                CheckInClock.Pause(turnContext, person);
            }
        }
    }

    /// <summary>A channel may tell of an installation and of a new member, and of both again.</summary>
    private async Task GreetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var session = await memory.SessionAsync(turn, cancellationToken);
        if (!session.IsGreeted)
        {
            await RunAsync(turn, cancellationToken);
            (await memory.SessionAsync(turn, cancellationToken)).IsGreeted = true;
        }
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(new Belated(Ask: null));
        turnContext.Activity.Type = ActivityTypes.Message;
        return RunAsync(turnContext, cancellationToken);
    }

    /// <summary>The clock speaks up for the open question; only the host can say that it did.</summary>
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var fired = turnContext.TurnState.Get<Timers>()?.Fired;
        if (fired == CheckIns.Timer || (fired == Cue && (await memory.SessionAsync(turnContext, cancellationToken)).Cue is not null))
        {
            await RunAsync(turnContext, cancellationToken);
        }
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        => RunAsync(turnContext, cancellationToken);

    /// <summary>One timer a conversation, for the question that is open: whatever ends or replaces the question ends it.</summary>
    private async Task SetTimersAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var session = await memory.SessionAsync(turn, cancellationToken);
        if (turn.TurnState.Get<Timers>() is not { } timers || session.Cue == session.Timed)
        {
            return;
        }

        session.Timed = session.Cue;
        if (session.Cue is { } cue)
        {
            timers.Set(Cue, cue.At);
        }
        else
        {
            timers.Clear(Cue);
        }
    }

    private async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await DropOutgrownStackAsync(turn, cancellationToken);
        if (turn.TurnState.Get<Timers>()?.Fired == Cue && (await memory.SessionAsync(turn, cancellationToken)).Cue is null)
        {
            return;
        }

        var person = await memory.PersonAsync(turn, cancellationToken);
        turn.OnSendActivities((_, activities, next) => InWordsAsync(person, activities, next));
        await dialog.RunAsync(turn, memory.Dialogs, cancellationToken);
    }

    /// <summary>A message says in words all that its card shows, for whoever wants words alone.</summary>
    private static Task<ResourceResponse[]> InWordsAsync(Person person, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (person.IsTextOnly)
        {
            foreach (var activity in activities.Where(activity => !string.IsNullOrEmpty(activity.Text)))
            {
                activity.Attachments = null;
                Note.SayInWords(activity);
            }
        }

        return next();
    }

    /// <summary>A stack that other code left behind cannot be resumed: say so, keep the answers, and go on from them.</summary>
    private async Task DropOutgrownStackAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        try
        {
            var session = await memory.SessionAsync(turn, cancellationToken);
            var stack = await memory.Dialogs.GetAsync(turn, () => new DialogState(), cancellationToken);
            if (session.Shape == Shape.Current || stack.DialogStack.Count == 0)
            {
                session.Shape = Shape.Current;
                return;
            }
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or InvalidCastException)
        {
            // Falls through: what cannot be read cannot be resumed either.
        }

        await conversations.ClearStateAsync(turn, cancellationToken);
        (await memory.SessionAsync(turn, cancellationToken)).Shape = Shape.Current;
        if (turn.Activity.Type != ActivityTypes.Event)
        {
            await turn.SayAsync(new Note { Step = "restarted" }, library.Say.Text(Phrases.Restarted), cancellationToken);
        }
    }
}
