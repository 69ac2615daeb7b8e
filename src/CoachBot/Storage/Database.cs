using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>The one file: opened and brought up to date when this is made.</summary>
internal sealed class Database : IDisposable
{
    private const int MaxWaitingJobs = 10_000;

    private readonly Writer _writer;
    private readonly Readers _readers;

    /// <param name="connectionString">A relative <c>Data Source</c> is relative to <paramref name="root"/>.</param>
    /// <param name="beforeStep">Called before each step of a statement: where a test lets storage fail.</param>
    /// <exception cref="StorageException">The file is not a whole database of ours.</exception>
    public Database(string connectionString, string root, Action? beforeStep = null)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        settings.DataSource = System.IO.Path.GetFullPath(settings.DataSource, root);
        Path = settings.DataSource;
        DatabaseFile.Prepare(settings.DataSource);
        try
        {
            var session = Session.Writer(settings.ToString(), beforeStep);
            try
            {
                DatabaseFile.Check(session.Connection, settings.DataSource);
                Migrations.Run(session.Connection);
            }
            catch
            {
                session.Dispose();
                throw;
            }

            _writer = new Writer(session, MaxWaitingJobs);
        }
        catch (SqliteException e)
        {
            throw new StorageException($"The database {settings.DataSource} cannot be used: {e.Message} Check that the file is whole, writable and not held by another program.", e);
        }

        _readers = new Readers(() => Session.Reader(settings.ToString(), beforeStep));
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    public Task<bool> WriteAsync(WriteJob job) => _writer.WriteAsync(job);

    public T Read<T, TArgument>(TArgument argument, Func<Session, TArgument, T> read) => _readers.Read(argument, read);

    public T Read<T>(Func<Session, T> read) => _readers.Read(read, static (session, read) => read(session));

    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
    }
}
