using System.Collections.Frozen;

namespace CoachBot.Channels.Connector;

/// <summary>The keys of the channels, kept: renewed behind the back of those who use them, and kept longer while they cannot be.</summary>
internal sealed class ChannelKeys(ChannelKeySource source, TimeProvider time)
{
    /// <summary>After which they are asked for again.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>After which they are believed no longer.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(5);

    /// <summary>Between two requests, however many tokens name a key that nobody knows.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>The same while there are none at all, so that nobody can be let in.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private volatile Kept? _kept;
    private Task _fetch = Task.CompletedTask;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;

    /// <summary>Null when the Bot Framework has no such key, or cannot be asked now.</summary>
    public async ValueTask<ChannelKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Usable is { } kept && kept.Keys.TryGetValue(id, out var known))
        {
            if (time.GetUtcNow() - kept.At >= Fresh)
            {
                _ = RenewAsync();
            }

            return known;
        }

        await RenewAsync().WaitAsync(cancellationToken);
        return Usable?.Keys.GetValueOrDefault(id);
    }

    private Kept? Usable => _kept is { } kept && time.GetUtcNow() - kept.At < Life ? kept : null;

    /// <summary>One request for all who wait.</summary>
    private Task RenewAsync()
    {
        lock (_gate)
        {
            // A clock that was set back must not make us wait until it comes there again.
            var since = (time.GetUtcNow() - _asked).Duration();
            if (_fetch.IsCompleted && since >= (Usable is null ? Retry : Pause))
            {
                _asked = time.GetUtcNow();
                _fetch = Task.Run(FetchAsync);
            }

            return _fetch;
        }
    }

    private async Task FetchAsync()
    {
        if (await source.FetchAsync() is { } keys)
        {
            _kept = new Kept(keys, time.GetUtcNow());
        }
    }

    private sealed record Kept(FrozenDictionary<string, ChannelKey> Keys, DateTimeOffset At);
}
