using System.Collections.Concurrent;

namespace CoachBot.Turns;

/// <summary>
/// State as it was last committed, so that a turn need not read it again. Only the writer puts something in, in the order
/// of its commits; a write that was based on anything else is declined by its version all the same.
/// </summary>
internal sealed class StateCache
{
    private const long MaxBytes = 64 << 20;

    private readonly ConcurrentDictionary<string, (long Version, byte[] Data)> _rows = new();
    private long _bytes;

    public StateRow? Find(string key) => _rows.TryGetValue(key, out var row)
        ? new StateRow { Version = row.Version, Data = row.Data }
        : null;

    /// <summary>On the writer's thread, after the commit.</summary>
    public void Committed(Dictionary<string, StateRow> rows)
    {
        foreach (var (key, row) in rows)
        {
            if (row.Changed && row is { Version: not StateRow.Unread, Data: { } data })
            {
                _rows[key] = (row.Version + 1, data);
                _bytes += data.Length;
            }
            else if (row.Changed)
            {
                _rows.TryRemove(key, out _);
            }
        }

        // Replaced rows are counted twice, so this comes early rather than late.
        if (_bytes > MaxBytes)
        {
            _rows.Clear();
            _bytes = 0;
        }
    }

    /// <summary>More was deleted than the turn had read.</summary>
    public void Clear()
    {
        _rows.Clear();
        _bytes = 0;
    }

    /// <summary>What a turn had read turned out to be old.</summary>
    public void Forget(Dictionary<string, StateRow> rows)
    {
        foreach (var key in rows.Keys)
        {
            _rows.TryRemove(key, out _);
        }
    }
}
