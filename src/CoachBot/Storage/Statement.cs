using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoachBot.Storage;

/// <summary>
/// One prepared statement of one session. The hot path uses the engine directly: a command object of the data
/// provider allocates more per call than the rest of a turn. Disposing it makes it ready for the next use.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _statement;
    private readonly Action? _beforeStep;
    private int _next;

    public Statement(sqlite3 db, string sql, Action? beforeStep)
    {
        _db = db;
        _beforeStep = beforeStep;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(db, sql, out _statement), db);
    }

    public void Begin() => _next = 1;

    public Statement With(string? value) => Check(value is null
        ? raw.sqlite3_bind_null(_statement, _next)
        : raw.sqlite3_bind_text(_statement, _next, value));

    public Statement With(long value) => Check(raw.sqlite3_bind_int64(_statement, _next, value));

    public Statement With(ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_blob(_statement, _next, value));

    /// <summary>True when a row is there to be read.</summary>
    public bool Step()
    {
        _beforeStep?.Invoke();
        var result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        SqliteException.ThrowExceptionForRC(result, _db);
        return false;
    }

    /// <summary>Runs to the end; the number of rows changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }

        return raw.sqlite3_changes(_db);
    }

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose()
    {
        // The result of a reset repeats the error of the step, which was thrown already.
        _ = raw.sqlite3_reset(_statement);
        _ = raw.sqlite3_clear_bindings(_statement);
    }

    public void Close() => _statement.Dispose();

    private Statement Check(int result)
    {
        SqliteException.ThrowExceptionForRC(result, _db);
        _next++;
        return this;
    }
}
