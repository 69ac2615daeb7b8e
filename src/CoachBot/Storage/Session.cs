using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Statement> _statements = [];
    private readonly Action? _beforeStep;

    private Session(string connectionString, Action? beforeStep)
    {
        SqliteEngine.Use();
        _beforeStep = beforeStep;
        _connection = new SqliteConnection(connectionString);
        try
        {
            _connection.Open();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection => _connection;

    /// <summary>The one connection that writes, and that alone checkpoints.</summary>
    public static Session Writer(string connectionString, Action? beforeStep = null)
    {
        var session = new Session(connectionString, beforeStep);
        session.Execute("PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000");
        return session;
    }

    public static Session Reader(string connectionString, Action? beforeStep = null)
    {
        var session = new Session(connectionString, beforeStep);
        session.Execute("PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON; PRAGMA cache_size=-4000; PRAGMA mmap_size=268435456");
        return session;
    }

    /// <summary>The prepared statement for this text; dispose it after each use.</summary>
    public Statement Use(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            statement = new Statement(_connection.Handle!, sql, _beforeStep);
            _statements.Add(sql, statement);
        }

        statement.Begin();
        return statement;
    }

    public void Run(string sql)
    {
        using var statement = Use(sql);
        statement.Run();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Close();
        }

        _connection.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
