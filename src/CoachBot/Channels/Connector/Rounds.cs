namespace CoachBot.Channels.Connector;

/// <summary>Whose message leaves next: one of each tenant in turn, in order within a conversation, none beyond its budget.</summary>
internal sealed class Rounds(Outbox outbox, Budgets budgets)
{
    private const int AtOnce = 16;

    /// <summary>A service that does not answer leaves room for the others.</summary>
    private const int AtOnceOfTenant = AtOnce / 2;

    /// <summary>Looks again at least this often: the computer's clock may have been set.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly object _gate = new();
    private readonly Dictionary<string, string> _leaving = [];
    private string _last = "";

    /// <summary>What may leave now, and when to look again if nothing changes before.</summary>
    public (List<OutboxRow> Rows, TimeSpan Wait) Next()
    {
        lock (_gate)
        {
            var rows = new List<OutboxRow>();
            var wait = LongestWait;
            var tenants = _leaving.Count < AtOnce ? outbox.Tenants() : [];
            var start = tenants.FindIndex(tenant => string.CompareOrdinal(tenant, _last) > 0);
            var turn = new Queue<string>(start > 0 ? tenants[start..].Concat(tenants[..start]) : tenants);
            while (_leaving.Count < AtOnce && turn.TryDequeue(out var tenant))
            {
                if (Pick(tenant, ref wait) is { } row)
                {
                    budgets.Take(row);
                    _leaving.Add(row.Conversation, tenant);
                    _last = tenant;
                    rows.Add(row);
                    turn.Enqueue(tenant);
                }
            }

            return (rows, wait);
        }
    }

    /// <summary>It was marked: the next of its conversation may leave.</summary>
    public void Over(OutboxRow row)
    {
        lock (_gate)
        {
            _leaving.Remove(row.Conversation);
        }
    }

    private OutboxRow? Pick(string tenant, ref TimeSpan wait)
    {
        if (budgets.OfTenant(tenant) is { Ticks: > 0 } ofTenant)
        {
            wait = Min(wait, ofTenant);
            return null;
        }

        if (_leaving.Values.Count(other => other == tenant) >= AtOnceOfTenant)
        {
            return null;
        }

        var soonest = wait;
        var row = outbox.First(tenant, conversation =>
        {
            if (_leaving.ContainsKey(conversation))
            {
                return false;
            }

            var paced = budgets.Of(conversation);
            soonest = paced > TimeSpan.Zero ? Min(soonest, paced) : soonest;
            return paced <= TimeSpan.Zero;
        });
        wait = row is null && outbox.Wait(tenant) is { } leased ? Min(soonest, leased) : soonest;
        return row;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
