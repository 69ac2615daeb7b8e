using System.Buffers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Turns;

/// <summary>Collects what the bot sends in a turn; it leaves only after the commit.</summary>
internal sealed class TurnAdapter(IBotJson json, Transcript transcript) : BotAdapter
{
    public async Task RunAsync(TurnWork work, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        // The context would keep the replies to itself; here they are part of the transaction like all others.
        activity.DeliveryMode = null;
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(work);
        if (work.ServiceUrl is not null)
        {
            // Whoever cannot be called is not called later, either.
            context.TurnState.Add(work.Timers);
        }

        context.TurnState.Add(work.Diary);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        if (work.Timers.Changes.Values.Any(at => at is not null))
        {
            work.TimerEvent = Write(TimerEvent(activity));
        }
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var work = Work(turnContext);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = new ResourceResponse(Send(work, activities[i]) ?? "");
        }

        return Task.FromResult(responses);
    }

    /// <summary>The channel shows the new text where the old one was; our own page knows it by the same id and timestamp.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var work = Work(turnContext);
        activity.Type = activity.Type is ActivityTypes.MessageUpdate or null ? ActivityTypes.Message : activity.Type;
        Replace(work, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <summary>An event of the same id and timestamp takes the message's place, which shows nothing.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var gone = new Activity { Type = ActivityTypes.Event, Name = "deleted", Id = reference.ActivityId };
        gone.ApplyConversationReference(reference);
        gone.Id = reference.ActivityId;
        gone.ReplyToId = null;
        var work = Work(turnContext);
        Replace(work, gone);
        work.Deleted.AddRange(work.Replaced.Where(id => id == gone.Id));
        return Task.CompletedTask;
    }

    /// <summary>From the same person in the same place, as far as whoever answers has to know them.</summary>
    private static Activity TimerEvent(Activity activity) => new()
    {
        Type = ActivityTypes.Event,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.From,
        Recipient = activity.Recipient,
        Locale = activity.Locale,
        LocalTimezone = activity.LocalTimezone,
    };

    private string? Send(TurnWork work, Activity activity)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            work.InvokeResponse = activity.Value as InvokeResponse;
            return null;
        }

        if (!IsShown(work, activity))
        {
            return null;
        }

        var seq = work.NextSeq();
        activity.Id = work.NewId(seq);
        Stamp(activity, work.NextTime());
        if (!work.Echoed)
        {
            activity.ReplyToId = null;
        }

        work.Lines.Add(new Line(seq, seq, activity.Id, activity.Timestamp!.Value.ToUnixTimeMilliseconds(), Write(activity)));
        return activity.Id;
    }

    private void Replace(TurnWork work, Activity activity)
    {
        var own = work.Lines.FindIndex(line => line.Id == activity.Id);
        if (own >= 0)
        {
            var line = work.Lines[own];
            Stamp(activity, line.At);
            work.Lines[own] = line with { Activity = Write(activity) };
        }
        else if (work.Incoming.Delivery == Delivery.Transcript && activity.Id is { } id && transcript.Find(work.Incoming.Conversation, id) is { } old)
        {
            Stamp(activity, old.At);
            work.Replaced.Add(old.Id);
            work.Lines.Add(new Line(work.NextSeq(), old.Place, old.Id, old.At, Write(activity)));
        }
        else if (work.Incoming.Delivery == Delivery.Outbox && activity.Id is { } sent)
        {
            var seq = work.NextSeq();
            Stamp(activity, work.NextTime());
            work.Replaced.Add(sent);
            work.Lines.Add(new Line(seq, seq, sent, activity.Timestamp!.Value.ToUnixTimeMilliseconds(), Write(activity)));
        }
    }

    /// <summary>Web Chat has no renderer for these; other channels get all but what stays inside the process.</summary>
    private static bool IsShown(TurnWork work, Activity activity) => activity.Type switch
    {
        ActivityTypes.Trace or ActivityTypesEx.Delay => false,
        ActivityTypes.Typing or ActivityTypes.EndOfConversation => work.Incoming.Delivery != Delivery.Transcript,
        _ => true,
    };

    private static void Stamp(Activity activity, long at)
    {
        activity.Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(at);
        activity.From ??= new ChannelAccount();
        activity.From.Role = RoleTypes.Bot;
    }

    private byte[] Write(Activity activity)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        json.WriteActivity(buffer, activity);
        return buffer.WrittenSpan.ToArray();
    }

    private static TurnWork Work(ITurnContext context) => context.TurnState.Get<TurnWork>()!;
}
