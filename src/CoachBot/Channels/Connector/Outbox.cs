using CoachBot.Storage;

namespace CoachBot.Channels.Connector;

/// <summary>Messages that were committed with a turn and have to be posted to a channel's service.</summary>
internal sealed class Outbox(Database database, TimeProvider time)
{
    /// <summary>The oldest of each conversation, so that order is kept; none of one that is sending.</summary>
    private const string Next =
        """
        SELECT id, conversation, url, activity, attempts,
          CASE WHEN replaces THEN
            (SELECT shown.remote FROM outbox AS shown
             WHERE shown.line = outbox.line AND shown.remote IS NOT NULL AND shown.conversation = outbox.conversation ORDER BY shown.id DESC LIMIT 1)
          END
        FROM outbox
        WHERE id IN (SELECT min(id) FROM outbox WHERE status IN ('pending', 'sending') GROUP BY conversation)
          AND status = 'pending' AND lease <= ? LIMIT ?
        """;

    /// <summary>What was being sent when the last process ended may have arrived.</summary>
    public Task RecoverAsync() => RunAsync("UPDATE outbox SET status = 'unknown' WHERE status = 'sending'");

    public List<OutboxRow> Due(int limit) => database.Read((Now, limit), static (session, from) =>
    {
        var rows = new List<OutboxRow>();
        using var read = session.Use(Next).With(from.Now).With(from.limit);
        while (read.Step())
        {
            rows.Add(new OutboxRow(read.Long(0), read.Text(1), read.Text(2), read.Bytes(3).ToArray(), (int)read.Long(4), read.Text(5) is { Length: > 0 } shown ? shown : null));
        }

        return rows;
    });

    /// <summary>Committed before the request leaves: a crash from here on makes it unknown.</summary>
    public Task BeginAsync(OutboxRow row) => MarkAsync(row, OutboxStatus.Sending, TimeSpan.Zero);

    /// <param name="row">The message.</param>
    /// <param name="status">One of <see cref="OutboxStatus"/>.</param>
    /// <param name="later">When pending: not before this has passed.</param>
    /// <param name="remote">The id that the channel gave it, where it did.</param>
    public Task MarkAsync(OutboxRow row, string status, TimeSpan later, string? remote = null) =>
        database.WriteAsync(new Change(row.Id, status, row.Attempts, Now + (long)later.TotalMilliseconds, remote));

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<bool> RunAsync(string sql) => database.WriteAsync(new Plain(sql));

    private sealed class Plain(string sql) : WriteJob
    {
        public override bool Apply(Session session)
        {
            session.Run(sql);
            return true;
        }
    }

    private sealed class Change(long id, string status, int attempts, long lease, string? remote) : WriteJob
    {
        public override bool Apply(Session session)
        {
            using var update = session.Use("UPDATE outbox SET status = ?, attempts = ?, lease = ?, remote = ? WHERE id = ?");
            return update.With(status).With(attempts).With(lease).With(remote).With(id).Run() == 1;
        }
    }
}
