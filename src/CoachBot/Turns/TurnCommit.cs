using CoachBot.Channels.Connector;
using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>Writes a turn: the answered activity, the state, the transcript and the outbox, or nothing.</summary>
internal sealed class TurnCommit(TurnWork work, TurnAnswer answer, StateCache cache, long now) : WriteJob
{
    private const string Answered = "INSERT INTO inbound (conversation, user, id, activity_id, status, answer, at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private const string NewState = "INSERT INTO state (key, version, data) VALUES (?, 1, ?) ON CONFLICT DO NOTHING";
    private const string NextState = "UPDATE state SET version = version + 1, data = ? WHERE key = ? AND version = ?";
    private const string AnyState = "INSERT INTO state (key, version, data) VALUES (?, 1, ?) ON CONFLICT DO UPDATE SET version = version + 1, data = excluded.data";
    private const string NoState = "DELETE FROM state WHERE key = ? AND (version = ? OR ? < 0)";
    private const string Forget = "DELETE FROM transcript WHERE conversation = ? AND id = ?";
    private const string Say = "INSERT INTO transcript (conversation, seq, place, id, at, activity) VALUES (?, ?, ?, ?, ?, ?)";
    private const string Took = "DELETE FROM due WHERE conversation = ? AND name = ? AND fence = ?";
    private const string ClearTimer = "DELETE FROM due WHERE conversation = ? AND name = ?";
    private const string SetTimer = """
        INSERT INTO due (conversation, name, at, ready, fence, event) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET at = excluded.at, ready = excluded.ready, fence = fence + 1, event = excluded.event
        """;
    private const string Talks = "INSERT INTO talk (person, conversation, private) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET private = 1 WHERE NOT private";
    private const string Post = "INSERT INTO outbox (conversation, url, tenant, activity, status, at, line, replaces) VALUES (?, ?, ?, ?, 'pending', ?, ?, ?)";

    public override bool Apply(Session session)
    {
        if (!Remember(session) || !Take(session))
        {
            return false;
        }

        SetTimers(session);
        foreach (var (key, row) in work.State)
        {
            if (row.Changed && !Write(session, key, row))
            {
                return false;
            }
        }

        if (!WriteDiary(session))
        {
            return false;
        }

        switch (work.Incoming.Delivery)
        {
            case Delivery.Transcript:
                WriteTranscript(session);
                break;
            case Delivery.Outbox:
                WriteOutbox(session);
                break;
        }

        return true;
    }

    protected override void Committed()
    {
        cache.Committed(work.State);
        if (work.Diary.IsErased)
        {
            cache.Clear();
        }
    }

    /// <summary>Whoever asks for it leaves nothing behind but the answer to that.</summary>
    private bool WriteDiary(Session session)
    {
        if (work.Diary.IsErased)
        {
            Erasure.Run(session, work.Incoming.Person);
        }

        Diaries.Write(session, work.Incoming.Person, work.Diary.Added);
        if ((work.IsFirst || work.Diary.IsErased) && !work.Incoming.IsPublic)
        {
            using var talk = session.Use(Talks);
            talk.With(work.Incoming.Person).With(work.Incoming.Conversation).Run();
        }

        return !work.Diary.IsErased || Remember(session);
    }

    private bool Remember(Session session)
    {
        var incoming = work.Incoming;
        if (incoming.DeliveryId is null)
        {
            return true;
        }

        using var insert = session.Use(Answered);
        insert.With(incoming.Conversation).With(incoming.User).With(incoming.DeliveryId).With(answer.ActivityId).With(answer.Status);
        return (answer.Body is null ? insert.With((string?)null) : insert.With(answer.Body.AsSpan())).With(now).Run() == 1;
    }

    /// <summary>The timer that this turn is about happens this once, and only if nobody changed it since it was claimed.</summary>
    private bool Take(Session session)
    {
        if (work.Incoming.Due is not { } due)
        {
            return true;
        }

        using var take = session.Use(Took);
        return take.With(due.Conversation).With(due.Name).With(due.Fence).Run() == 1;
    }

    private void SetTimers(Session session)
    {
        foreach (var (name, at) in work.Timers.Changes)
        {
            if (at is { } time)
            {
                var due = time.ToUnixTimeMilliseconds();
                using var set = session.Use(SetTimer);
                set.With(work.Incoming.Conversation).With(name).With(due).With(due).With(now).With(work.TimerEvent.AsSpan()).Run();
            }
            else
            {
                using var clear = session.Use(ClearTimer);
                clear.With(work.Incoming.Conversation).With(name).Run();
            }
        }
    }

    private static bool Write(Session session, string key, StateRow row)
    {
        if (row.Data is null)
        {
            using var delete = session.Use(NoState);
            return delete.With(key).With(row.Version).With(row.Version).Run() == 1 || row.Version <= 0;
        }

        if (row.Version > 0)
        {
            using var update = session.Use(NextState);
            return update.With(row.Data.AsSpan()).With(key).With(row.Version).Run() == 1;
        }

        using var insert = session.Use(row.Version == 0 ? NewState : AnyState);
        return insert.With(key).With(row.Data.AsSpan()).Run() == 1;
    }

    private void WriteTranscript(Session session)
    {
        foreach (var id in work.Replaced)
        {
            using var forget = session.Use(Forget);
            forget.With(work.Incoming.Conversation).With(id).Run();
        }

        foreach (var line in work.Lines)
        {
            using var say = session.Use(Say);
            say.With(work.Incoming.Conversation).With(line.Seq).With(line.Place).With(line.Id).With(line.At).With(line.Activity.AsSpan()).Run();
        }
    }

    private void WriteOutbox(Session session)
    {
        foreach (var line in work.Lines)
        {
            using var post = session.Use(Post);
            post.With(work.Incoming.Conversation).With(work.ServiceUrl).With(work.Tenant).With(line.Activity.AsSpan()).With(now)
                .With(line.Id).With(work.Deleted.Contains(line.Id) ? Outbox.Deleted : work.Replaced.Contains(line.Id) ? Outbox.Changed : 0).Run();
        }
    }
}
