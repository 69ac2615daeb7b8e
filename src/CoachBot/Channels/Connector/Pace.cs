namespace CoachBot.Channels.Connector;

/// <summary>At most so many within each of some spans, counted as a service may count: over any span, not from second to second.</summary>
internal sealed class Pace(params (int Most, TimeSpan Within)[] limits)
{
    /// <summary>A service counts when a message arrives, which is not quite when it left.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    private const double Least = 1.0 / 8;
    private const double RegainedEachSecond = 0.1;

    private readonly int _kept = limits.Max(limit => limit.Most);
    private readonly TimeSpan _longest = limits.Max(limit => limit.Within) + Slack;
    private readonly List<DateTimeOffset> _sent = [];

    private DateTimeOffset _slowed = DateTimeOffset.MinValue;
    private DateTimeOffset _heldUntil = DateTimeOffset.MinValue;
    private double _share = 1;

    /// <summary>Zero when one may leave now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var free = _heldUntil;
        foreach (var (most, within) in limits)
        {
            var allowed = Math.Max(1, (int)(most * Share(now)));
            if (_sent.Count >= allowed && _sent[^allowed] + within + Slack is var next && next > free)
            {
                free = next;
            }
        }

        return free > now ? free - now : TimeSpan.Zero;
    }

    public void Take(DateTimeOffset now)
    {
        if (_sent.Count >= 2 * _kept)
        {
            _sent.RemoveRange(0, _sent.Count - _kept);
        }

        _sent.Add(now);
    }

    /// <summary>The service has refused one: half as many for now, and then, little by little, as many as before.</summary>
    public void Slow(DateTimeOffset now)
    {
        // Those that are refused together are one refusal.
        if (now - _slowed >= TimeSpan.FromSeconds(1))
        {
            _share = Math.Max(Least, Share(now) / 2);
            _slowed = now;
        }
    }

    public void Hold(DateTimeOffset until) => _heldUntil = until;

    /// <summary>It remembers nothing that matters by now.</summary>
    public bool IsIdle(DateTimeOffset now) => _heldUntil <= now && Share(now) >= 1 && (_sent.Count == 0 || _sent[^1] + _longest <= now);

    private double Share(DateTimeOffset now) => _share >= 1 ? 1 : Math.Min(1, _share + ((now - _slowed).TotalSeconds * RegainedEachSecond));
}
