using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>
/// The one writer: a thread of its own that puts all jobs that wait into one transaction, each in a savepoint,
/// so that a disk flush is shared and a conflict sinks nobody else.
/// </summary>
internal sealed class Writer : IDisposable
{
    private readonly object _gate = new();
    private readonly Session _session;
    private readonly Thread _thread;
    private readonly int _limit;
    private List<WriteJob> _waiting = [];
    private List<WriteJob> _taken = [];
    private bool _closed;

    public Writer(Session session, int limit)
    {
        _session = session;
        _limit = limit;
        _thread = new Thread(Loop) { IsBackground = true, Name = "storage writer" };
        _thread.Start();
    }

    /// <exception cref="StorageException">Nothing was written; transient.</exception>
    public Task<bool> WriteAsync(WriteJob job)
    {
        lock (_gate)
        {
            if (_closed || _waiting.Count >= _limit)
            {
                throw new StorageException("The storage takes no more work now.") { Transient = true };
            }

            _waiting.Add(job);
            Monitor.Pulse(_gate);
        }

        return job.Done;
    }

    /// <summary>Finishes what waits, then closes the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }

        _thread.Join();
        _session.Dispose();
    }

    private void Loop()
    {
        while (Take())
        {
            try
            {
                Commit();
                _taken.ForEach(job => job.Complete());
            }
            catch (Exception e)
            {
                Rollback();
                var error = new StorageException("The storage could not write.", e) { Transient = true };
                _taken.ForEach(job => job.Fail(error));
            }

            _taken.Clear();
        }
    }

    private bool Take()
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_closed)
                {
                    return false;
                }

                Monitor.Wait(_gate);
            }

            (_taken, _waiting) = (_waiting, _taken);
            return true;
        }
    }

    private void Commit()
    {
        _session.Run("BEGIN IMMEDIATE");
        foreach (var job in _taken)
        {
            _session.Run("SAVEPOINT job");
            job.Applied = job.Apply(_session);
            if (!job.Applied)
            {
                _session.Run("ROLLBACK TO job");
            }

            _session.Run("RELEASE job");
        }

        _session.Run("COMMIT");
    }

    private void Rollback()
    {
        try
        {
            _session.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // Some errors have rolled back already; there is nothing left to undo.
        }
    }
}
