using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>The timers that turns have set, and when the next of them is due.</summary>
internal sealed class Due(Database database, TimeProvider time) : ITurnListener
{
    private const string First = "SELECT min(ready) FROM due";
    private const string Fence = "SELECT 1 FROM due WHERE conversation = ? AND name = ? AND fence = ?";

    /// <summary>Long enough for any turn; a claim that outlives it was lost.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Looks again at least this often: the computer's clock may have been set.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private TaskCompletionSource _sooner = new();
    private long _next = long.MaxValue;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public void Committed(TurnWork work)
    {
        lock (_gate)
        {
            if (work.Timers.Changes.Values.Min()?.ToUnixTimeMilliseconds() < _next)
            {
                _sooner.TrySetResult();
            }
        }
    }

    /// <summary>Completes when something is due, or may be.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        // Whatever is set while we look is sooner than "never".
        Task sooner;
        lock (_gate)
        {
            _next = long.MaxValue;
            _sooner = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            sooner = _sooner.Task;
        }

        var next = Next();
        lock (_gate)
        {
            _next = next;
        }

        var wait = next - Now;
        if (wait > 0)
        {
            using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var longest = (long)LongestWait.TotalMilliseconds;
            await Task.WhenAny(sooner, Task.Delay(TimeSpan.FromMilliseconds(Math.Min(wait, longest)), time, woken.Token));
            await woken.CancelAsync();
        }
    }

    /// <summary>
    /// Takes what is due; whoever claims must run it within the lease. What fell due last comes first: where there is
    /// more than can be taken, as when many have chosen the same hour, a cue is still in time and a check-in waits.
    /// </summary>
    public async Task<List<DueRow>> ClaimAsync(int limit)
    {
        var claim = new Claim(Now, limit);
        await database.WriteAsync(claim);
        return claim.Rows;
    }

    /// <summary>What the process before this one had claimed is nobody's now.</summary>
    public Task RecoverAsync() => database.WriteAsync(new Recover(Now));

    public bool Holds(DueRow row) => database.Read(row, static (session, row) =>
    {
        using var find = session.Use(Fence).With(row.Conversation).With(row.Name).With(row.Fence);
        return find.Step();
    });

    /// <summary>Unix milliseconds; a far one when nothing is set.</summary>
    private long Next() => database.Read(static session =>
    {
        using var first = session.Use(First);
        return first.Step() && !first.IsNull(0) ? first.Long(0) : long.MaxValue;
    });

    private sealed class Claim(long now, int limit) : WriteJob
    {
        private const string Take = """
            UPDATE due SET ready = ?, fence = fence + 1
            WHERE (conversation, name) IN (SELECT conversation, name FROM due WHERE ready <= ? ORDER BY ready DESC LIMIT ?)
            RETURNING conversation, name, fence, event
            """;

        public List<DueRow> Rows { get; } = [];

        public override bool Apply(Session session)
        {
            Rows.Clear();
            using var take = session.Use(Take).With(now + (long)Lease.TotalMilliseconds).With(now).With(limit);
            while (take.Step())
            {
                Rows.Add(new DueRow(take.Text(0), take.Text(1), take.Long(2), take.Bytes(3).ToArray()));
            }

            return true;
        }
    }

    private sealed class Recover(long now) : WriteJob
    {
        // By the index: a claim ends within a lease from when it was made, and all that is due later need not be read.
        private const string GiveBack = "UPDATE due SET ready = at WHERE ready <= ? AND ready <> at";

        public override bool Apply(Session session)
        {
            using var giveBack = session.Use(GiveBack);
            giveBack.With(now + (long)Lease.TotalMilliseconds).Run();
            return true;
        }
    }
}
