using System.Collections.Concurrent;

namespace CoachBot.Storage;

/// <summary>Read connections, kept for the next who reads.</summary>
internal sealed class Readers(Func<Session> open) : IDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];

    /// <exception cref="StorageException">The database cannot be read now.</exception>
    public T Read<T, TArgument>(TArgument argument, Func<Session, TArgument, T> read)
    {
        Session? session = null;
        try
        {
            session = _idle.TryTake(out var idle) ? idle : open();
            var result = read(session, argument);
            _idle.Add(session);
            return result;
        }
        catch (Microsoft.Data.Sqlite.SqliteException e)
        {
            session?.Dispose();
            throw new StorageException("The storage could not be read.", e) { Transient = true };
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
