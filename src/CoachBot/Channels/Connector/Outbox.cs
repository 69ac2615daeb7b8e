using CoachBot.Storage;

namespace CoachBot.Channels.Connector;

/// <summary>Messages that were committed with a turn and have to be sent to a channel's service.</summary>
internal sealed class Outbox(Database database, TimeProvider time)
{
    /// <summary>In <c>replaces</c>: the message takes the place of an earlier one, or leaves nothing there.</summary>
    public const int Changed = 1, Deleted = 2;

    // Each steps over the index to the next, however many messages lie between.
    private const string WithPending =
        """
        WITH RECURSIVE key(name) AS (
          SELECT * FROM (SELECT coalesce(tenant, url) FROM outbox WHERE status = 'pending' ORDER BY coalesce(tenant, url) LIMIT 1)
          UNION ALL
          SELECT (SELECT coalesce(tenant, url) FROM outbox WHERE status = 'pending' AND coalesce(tenant, url) > name ORDER BY coalesce(tenant, url) LIMIT 1)
          FROM key WHERE name IS NOT NULL)
        SELECT name FROM key WHERE name IS NOT NULL
        """;

    /// <summary>The oldest of each conversation, so that order is kept; none of one that is sending.</summary>
    private const string Next =
        """
        SELECT id, conversation, url, activity, at, attempts, resent, replaces,
          CASE WHEN replaces THEN
            (SELECT shown.remote FROM outbox AS shown
             WHERE shown.line = outbox.line AND shown.remote IS NOT NULL AND shown.conversation = outbox.conversation ORDER BY shown.id DESC LIMIT 1)
          END
        FROM outbox
        WHERE status = 'pending' AND coalesce(tenant, url) = ? AND lease <= ?
          AND NOT EXISTS (SELECT 1 FROM outbox AS older
                          WHERE older.conversation = outbox.conversation AND older.id < outbox.id AND older.status IN ('pending', 'sending'))
        ORDER BY lease, id
        """;

    private const string NextLease = "SELECT lease FROM outbox WHERE status = 'pending' AND coalesce(tenant, url) = ? AND lease > ? ORDER BY lease LIMIT 1";

    /// <summary>What was being sent when the last process ended may have arrived.</summary>
    /// <param name="resend">Whether it is sent once more all the same.</param>
    public Task RecoverAsync(bool resend = false) => database.WriteAsync(new Recover(resend));

    /// <summary>Whose messages wait, in order.</summary>
    public List<string> Tenants() => database.Read(static session =>
    {
        var tenants = new List<string>();
        using var read = session.Use(WithPending);
        while (read.Step())
        {
            tenants.Add(read.Text(0));
        }

        return tenants;
    });

    /// <summary>The first message of a tenant that is due and whose conversation may have one; null when there is none.</summary>
    public OutboxRow? First(string tenant, Func<string, bool> may) => database.Read((tenant, may, Now), static (session, from) =>
    {
        using var read = session.Use(Next).With(from.tenant).With(from.Now);
        while (read.Step())
        {
            if (read.Text(1) is var conversation && from.may(conversation))
            {
                return new OutboxRow(
                    read.Long(0), conversation, read.Text(2), read.Bytes(3).ToArray(), read.Long(4), (int)read.Long(5), read.Long(6) != 0, from.tenant,
                    read.IsNull(8) ? null : read.Text(8), read.Long(7) == Deleted);
            }
        }

        return null;
    });

    /// <summary>How long until a message of a tenant that has to wait is due; null when none waits.</summary>
    public TimeSpan? Wait(string tenant) => database.Read((tenant, Now), static (session, from) =>
    {
        using var read = session.Use(NextLease).With(from.tenant).With(from.Now);
        return read.Step() ? TimeSpan.FromMilliseconds(read.Long(0) - from.Now) : (TimeSpan?)null;
    });

    /// <summary>Committed before the request leaves: a crash from here on makes it unknown. False when it is there no more.</summary>
    public Task<bool> BeginAsync(OutboxRow row) => database.WriteAsync(new Begin(row.Id));

    /// <param name="row">The message.</param>
    /// <param name="verdict">What became of it.</param>
    /// <param name="remote">The id that the channel gave it, where it did.</param>
    public Task MarkAsync(OutboxRow row, Verdict verdict, string? remote = null) =>
        database.WriteAsync(new Mark(row, verdict, Now + (long)verdict.Wait.TotalMilliseconds, remote));

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private sealed class Recover(bool resend) : WriteJob
    {
        private const string Again = "UPDATE outbox SET status = 'pending', lease = 0, resent = 1 WHERE status = 'sending' AND NOT resent";
        private const string Lost = "UPDATE outbox SET status = 'unknown' WHERE status = 'sending'";

        public override bool Apply(Session session)
        {
            if (resend)
            {
                session.Run(Again);
            }

            session.Run(Lost);
            return true;
        }
    }

    private sealed class Begin(long id) : WriteJob
    {
        private const string Sending = "UPDATE outbox SET status = 'sending', attempts = attempts + 1 WHERE id = ? AND status = 'pending'";

        public override bool Apply(Session session)
        {
            using var update = session.Use(Sending);
            return update.With(id).Run() == 1;
        }
    }

    private sealed class Mark(OutboxRow row, Verdict verdict, long lease, string? remote) : WriteJob
    {
        private const string Became = "UPDATE outbox SET status = ?, lease = ?, resent = ?, remote = ? WHERE id = ?";
        private const string NoTimers = "DELETE FROM due WHERE conversation = ?";

        public override bool Apply(Session session)
        {
            using var update = session.Use(Became);
            var marked = update.With(verdict.Status).With(lease).With(row.Resent || verdict.Resends ? 1 : 0).With(remote).With(row.Id).Run() == 1;
            if (verdict.Status == OutboxStatus.Closed)
            {
                using var end = session.Use(NoTimers);
                end.With(row.Conversation).Run();
            }

            return marked;
        }
    }
}
