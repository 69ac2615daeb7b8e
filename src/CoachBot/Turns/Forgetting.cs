using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>Lets go of answers to activities that no channel delivers again by now, and of what was sent to one, so that the file does not grow with every message.</summary>
internal sealed class Forgetting(Database database, TimeProvider time) : BackgroundService
{
    private const int Batch = 1000;

    private const string Answers = """
        DELETE FROM inbound WHERE (conversation, user, id) IN
          (SELECT conversation, user, id FROM inbound WHERE at < ? LIMIT ?)
        """;

    // What still waits is not let go of, however old.
    private const string Sent = """
        DELETE FROM outbox WHERE id IN
          (SELECT id FROM outbox WHERE at < ? AND status NOT IN ('pending', 'sending') LIMIT ?)
        """;

    /// <summary>Channels repeat a delivery within minutes; a week leaves room for one that was down.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>In batches, so that no turn waits long behind one.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var before = (time.GetUtcNow() - Kept).ToUnixTimeMilliseconds();
        foreach (var forget in (string[])[Answers, Sent])
        {
            while (await database.WriteAsync(new Old(forget, before)))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (StorageException e) when (e.Transient)
            {
                // The next hour comes.
            }
        }
    }

    private sealed class Old(string sql, long before) : WriteJob
    {
        /// <summary>False when there was nothing left.</summary>
        public override bool Apply(Session session)
        {
            using var forget = session.Use(sql);
            return forget.With(before).With(Batch).Run() > 0;
        }
    }
}
