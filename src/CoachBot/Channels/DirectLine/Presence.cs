using System.Collections.Concurrent;

namespace CoachBot.Channels.DirectLine;

/// <summary>Who has our web chat open: a page that is closed, or a phone that is off, hears no count.</summary>
internal sealed class Presence(StreamHub hub, TimeProvider time)
{
    private const int Many = 10_000;

    /// <summary>A page that lost its line is back by then.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(25);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new();

    // A process that has just started does not know yet who is there.
    private readonly DateTimeOffset _started = time.GetUtcNow();

    /// <summary>Somebody wrote, asked for what is new, or had a stream until now.</summary>
    public void See(string conversation)
    {
        if (_seen.Count >= Many)
        {
            var old = time.GetUtcNow() - Grace;
            foreach (var seen in _seen.Where(seen => seen.Value < old))
            {
                _seen.TryRemove(seen);
            }
        }

        _seen[conversation] = time.GetUtcNow();
    }

    public bool IsHere(string conversation) => hub.IsListening(conversation)
        || time.GetUtcNow() - _started <= Grace
        || (_seen.TryGetValue(conversation, out var at) && time.GetUtcNow() - at <= Grace);
}
