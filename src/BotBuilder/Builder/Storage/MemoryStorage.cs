using System.Globalization;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Storage for tests and single processes. Values are copied in and out.</summary>
public class MemoryStorage : IStorage, IUtf8Storage
{
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly StateJson _json = StateJson.Growing();
    private readonly Lock _lock = new();
    private long _nextETag;

    StateJson IUtf8Storage.Json => _json;

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_entries.TryGetValue(key, out var entry) && _json.Read(entry.Utf8) is { } value)
                {
                    if (value is IStoreItem item)
                    {
                        item.ETag = entry.ETag;
                    }

                    found[key] = value;
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentException">A versioned item changed since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                var item = value as IStoreItem;
                if (item is not null)
                {
                    ThrowIfStale(key, item.ETag);
                }

                _entries[key] = new Entry(_json.ToUtf8(value), item is null ? null : NextETag());
            }
        }

        return Task.CompletedTask;
    }

    Task<byte[]?> IUtf8Storage.ReadUtf8Async(string key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(_entries.GetValueOrDefault(key)?.Utf8);
        }
    }

    Task IUtf8Storage.WriteUtf8Async(string key, byte[] utf8, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _entries[key] = new Entry(utf8, null);
        }

        return Task.CompletedTask;
    }

    private void ThrowIfStale(string key, string? eTag)
    {
        var current = _entries.GetValueOrDefault(key)?.ETag;
        if (current is not null && eTag is not (null or "*") && eTag != current)
        {
            throw new ArgumentException($"Etag conflict: the item has {eTag}, the storage has {current}.");
        }
    }

    private string NextETag() => (_nextETag++).ToString(CultureInfo.InvariantCulture);

    private sealed record Entry(byte[] Utf8, string? ETag);
}
