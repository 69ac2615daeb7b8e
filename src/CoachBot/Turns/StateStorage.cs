using CoachBot.Storage;
using Microsoft.Bot.Builder;

namespace CoachBot.Turns;

/// <summary>The bot's state: read from the database, written with the turn that is running.</summary>
internal sealed partial class StateStorage(Database database, StateCache cache, IBotJson json) : IStorage
{
    private const string Find = "SELECT version, data FROM state WHERE key = ?";

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Row(key).Data is { } data)
            {
                found.Add(key, json.ReadState(data));
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Change(key, json.WriteState(value));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            Change(key, null);
        }

        return Task.CompletedTask;
    }

    private StateRow Row(string key)
    {
        var work = TurnWork.Current;
        if (work is not null && work.State.TryGetValue(key, out var known))
        {
            return known;
        }

        var row = cache.Find(key) ?? database.Read(key, static (session, key) =>
        {
            using var find = session.Use(Find).With(key);
            return find.Step()
                ? new StateRow { Version = find.Long(0), Data = find.Bytes(1).ToArray() }
                : new StateRow { Version = 0 };
        });
        work?.State.Add(key, row);
        return row;
    }

    private static void Change(string key, byte[]? data)
    {
        var work = TurnWork.Current ?? throw new InvalidOperationException("State is written in a turn only.");
        if (!work.State.TryGetValue(key, out var row))
        {
            row = new StateRow { Version = StateRow.Unread };
            work.State.Add(key, row);
        }

        row.Data = data;
        row.Changed = true;
    }
}
