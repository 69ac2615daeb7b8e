namespace Microsoft.Bot.Builder;

/// <summary>Services and values that live as long as a turn, by name (case does not matter) or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    /// <summary>Null if nothing, or something of another type, is kept under the key.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        Check(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T? Get<T>()
        where T : class => Get<T>(NameOf<T>());

    public void Add<T>(string key, T value)
        where T : class
    {
        Check(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(NameOf<T>(), value);

    public void Set<T>(string key, T value)
        where T : class
    {
        Check(key);
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(NameOf<T>(), value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;

    private static string NameOf<T>() => typeof(T).FullName!;

    private void Check(string key)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
    }
}
