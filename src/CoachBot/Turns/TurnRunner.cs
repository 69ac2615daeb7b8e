using System.Buffers;
using CoachBot.Channels.Connector;
using CoachBot.Dialogs;
using CoachBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Turns;

/// <summary>
/// A turn as one transaction: the bot runs, then state, replies and the answered activity commit together, and only
/// then do messages leave. What was answered before is answered the same again.
/// </summary>
internal sealed class TurnRunner(
    Database database, Lanes lanes, Inbox inbox, Diaries diaries, StateCache cache, TurnAdapter adapter, IBot bot, IBotJson json, Apology apology,
    IEnumerable<ITurnListener> listeners, TimeProvider time, ILogger<TurnRunner> log)
{
    /// <summary>A person who writes in this many conversations at one moment is told to try again.</summary>
    private const int Attempts = 8;

    private readonly ITurnListener[] _listeners = [.. listeners];

    /// <exception cref="LanesFullException">Too much is waiting; nothing happened.</exception>
    /// <exception cref="StorageException">Nothing was kept; the same delivery may come again.</exception>
    public async Task<TurnAnswer> RunAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        using var lane = await lanes.EnterAsync(incoming.Conversation);
        cancellationToken.ThrowIfCancellationRequested();

        // Without a transcript there is nothing to continue, and a repeat is found when it is written; a timer may be off by now.
        var past = incoming.Delivery == Delivery.Transcript || incoming.Due is not null ? inbox.Look(incoming) : default;
        if (past is { Answer: null, Seq: 0 } && incoming.Opening is { } opening && inbox.Look(opening).Answer is null)
        {
            await AnswerAsync(opening, past, cancellationToken);
            past = inbox.Look(incoming);
        }

        return past.Answer ?? await AnswerAsync(incoming, past, cancellationToken);
    }

    private async Task<TurnAnswer> AnswerAsync(Incoming incoming, Past past, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var work = await RunBotAsync(incoming, past, cancellationToken);
            var answer = Answer(work);
            if (await database.WriteAsync(new TurnCommit(work, answer, cache, time.GetUtcNow().ToUnixTimeMilliseconds())))
            {
                Array.ForEach(_listeners, listener => listener.Committed(work));
                return answer;
            }

            // Someone else wrote what this turn had read, or answered the activity: look again and run again.
            cache.Forget(work.State);
            past = inbox.Look(incoming);
            if (past.Answer is not null)
            {
                return past.Answer;
            }

            log.TurnConflict(attempt);
        }

        throw new StorageException("The person's state changes too fast.") { Transient = true };
    }

    private async Task<TurnWork> RunBotAsync(Incoming incoming, Past past, CancellationToken cancellationToken)
    {
        var work = Begin(incoming, past, out var activity);
        try
        {
            TurnWork.Current = work;
            await adapter.RunAsync(work, activity, bot, cancellationToken);
            return work;
        }
        catch (Exception e) when (e is not StorageException and not OperationCanceledException)
        {
            // The exception's message may quote what the person wrote.
            log.TurnFailed(e.GetType().Name, e.StackTrace ?? "");
            work = Begin(incoming, past, out activity);
            TurnWork.Current = work;
            await adapter.RunAsync(work, activity, new Apologist(apology), cancellationToken);
            return work;
        }
        finally
        {
            TurnWork.Current = null;
        }
    }

    private TurnWork Begin(Incoming incoming, Past past, out Activity activity)
    {
        var work = new TurnWork(incoming, past, new Diary(() => diaries.ReadLatest(incoming.Person), () => diaries.CountMessages(incoming.Person)), time);
        activity = incoming.Make();
        work.ServiceUrl = activity.ServiceUrl;
        work.Tenant = incoming.Delivery == Delivery.Outbox ? TenantName.Settle(activity) : null;
        work.Echoed = incoming.Delivery != Delivery.Transcript || incoming.Echo;
        if (incoming.Delivery != Delivery.Transcript)
        {
            work.ActivityId = activity.Id ?? work.NewId(0);
            return work;
        }

        var seq = incoming.Echo ? work.NextSeq() : 0;
        var at = work.NextTime();
        activity.Id = work.ActivityId = work.NewId(seq);
        activity.Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(at);
        if (incoming.Echo)
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            json.WriteActivity(buffer, activity);
            work.Lines.Add(new Line(seq, seq, activity.Id, at, buffer.WrittenSpan.ToArray()));
        }

        return work;
    }

    private TurnAnswer Answer(TurnWork work)
    {
        if (work.Incoming.Delivery == Delivery.Answer)
        {
            return new TurnAnswer(work.ActivityId, StatusCodes.Status200OK, ActivityList.Write(work.Lines));
        }

        return work.InvokeResponse is { } response
            ? new TurnAnswer(work.ActivityId, response.Status, response.Body is null ? null : json.WriteValue(response.Body))
            : new TurnAnswer(work.ActivityId, StatusCodes.Status200OK, null);
    }
}
