namespace CoachBot.Channels.Connector;

/// <summary>How much a channel takes: of each conversation, and of each tenant.</summary>
internal sealed class Budgets
{
    public const string PerSecondKey = "Channels:Connector:SendsPerSecond";

    private const int PerSecond = 30;

    // What Teams takes of a conversation.
    private static readonly (int, TimeSpan)[] OfConversation = [(7, TimeSpan.FromSeconds(1)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Dictionary<string, Pace> _conversations = [];
    private readonly Dictionary<string, Pace> _tenants = [];
    private readonly TimeProvider _time;
    private readonly int _perSecond;
    private DateTimeOffset _swept;

    /// <exception cref="SettingException">The setting is no number of messages.</exception>
    public Budgets(IConfiguration settings, TimeProvider time)
    {
        (_time, _swept) = (time, time.GetUtcNow());
        _perSecond = settings.GetValue(PerSecondKey, PerSecond);
        if (_perSecond < 1)
        {
            throw new SettingException($"{PerSecondKey} is {_perSecond}: set how many messages a second a tenant takes, 1 or more.");
        }
    }

    /// <summary>Zero when a message of that tenant may leave now.</summary>
    public TimeSpan OfTenant(string tenant)
    {
        lock (_gate)
        {
            return _tenants.GetValueOrDefault(tenant)?.Wait(_time.GetUtcNow()) ?? TimeSpan.Zero;
        }
    }

    /// <summary>Zero when a message of that conversation may leave now.</summary>
    public TimeSpan Of(string conversation)
    {
        lock (_gate)
        {
            return _conversations.GetValueOrDefault(conversation)?.Wait(_time.GetUtcNow()) ?? TimeSpan.Zero;
        }
    }

    public void Take(OutboxRow row)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            Sweep(now);
            Tenant(row.Tenant).Take(now);
            if (!_conversations.TryGetValue(row.Conversation, out var pace))
            {
                _conversations.Add(row.Conversation, pace = new Pace(OfConversation));
            }

            pace.Take(now);
        }
    }

    /// <summary>The service said that it was too much.</summary>
    public void Slow(string tenant)
    {
        lock (_gate)
        {
            Tenant(tenant).Slow(_time.GetUtcNow());
        }
    }

    /// <summary>Nothing leaves for that tenant before this has passed.</summary>
    public void Hold(string tenant, TimeSpan span)
    {
        lock (_gate)
        {
            Tenant(tenant).Hold(_time.GetUtcNow() + span);
        }
    }

    private Pace Tenant(string tenant)
    {
        if (!_tenants.TryGetValue(tenant, out var pace))
        {
            _tenants.Add(tenant, pace = new Pace((_perSecond, TimeSpan.FromSeconds(1))));
        }

        return pace;
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - _swept < BetweenSweeps)
        {
            return;
        }

        _swept = now;
        foreach (var paces in (Dictionary<string, Pace>[])[_conversations, _tenants])
        {
            foreach (var (name, pace) in paces)
            {
                if (pace.IsIdle(now))
                {
                    paces.Remove(name);
                }
            }
        }
    }
}
