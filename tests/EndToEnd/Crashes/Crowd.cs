using Microsoft.Data.Sqlite;

namespace EndToEnd.Crashes;

/// <summary>
/// Many people who are just where one real person is: all that is kept of whoever agreed on check-ins in this database
/// is kept once more for each, under names of their own. Only what the clock looks at is another: when it is due.
/// </summary>
/// <param name="Conversation">The id of the one whose check-in was agreed on.</param>
/// <param name="User">Their id.</param>
/// <param name="At">When their check-in is due, Unix milliseconds.</param>
internal sealed record Crowd(string File, string Conversation, string User, long At)
{
    private const string Numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $people) ";

    // Of what was said before only the last line: it tells where the next one goes.
    private const string Copy = $"""
        {Numbers} INSERT INTO state SELECT {KeyOf}, version, {DataOf} FROM state, n WHERE key IN ('webchat/conversations/' || $conversation, 'webchat/users/' || $user);
        {Numbers} INSERT INTO transcript SELECT 'webchat/' || $name || i, seq, place, id, at, activity FROM
          (SELECT * FROM transcript WHERE conversation = 'webchat/' || $conversation ORDER BY seq DESC LIMIT 1), n;
        {Numbers} INSERT INTO talk (person, conversation) SELECT 'webchat/users/' || $name || i, 'webchat/' || $name || i FROM n;
        {Numbers} INSERT INTO diary SELECT 'webchat/users/' || $name || i, seq, entry FROM diary, n WHERE person = 'webchat/users/' || $user;
        {Numbers} INSERT INTO due SELECT 'webchat/' || $name || i, name, $at, $at, fence, {EventOf} FROM due, n WHERE conversation = 'webchat/' || $conversation;
        """;

    private const string KeyOf = "replace(replace(key, $conversation, $name || i), $user, $name || i)";
    private const string DataOf = "CAST(replace(replace(CAST(data AS TEXT), $conversation, $name || i), $user, $name || i) AS BLOB)";
    private const string EventOf = "CAST(replace(replace(CAST(event AS TEXT), $conversation, $name || i), $user, $name || i) AS BLOB)";

    /// <summary>Finds the one person in a file that no server has open.</summary>
    public static Crowd Of(string file)
    {
        using var connection = Open(file, SqliteOpenMode.ReadOnly);
        using var find = connection.CreateCommand();
        find.CommandText = """
            SELECT substr(conversation, 9), json_extract(CAST(event AS TEXT), '$.from.id'), at FROM due WHERE name = 'check-in'
            """;
        using var row = find.ExecuteReader();
        return row.Read() ? new Crowd(file, row.GetString(0), row.GetString(1), row.GetInt64(2)) : throw new InvalidOperationException("No check-in was agreed on.");
    }

    /// <summary>Adds people whose check-in is due at <paramref name="at"/>. Their ids are the name and a number from 1.</summary>
    public void Gather(string name, int people, DateTimeOffset at)
    {
        using var connection = Open(File, SqliteOpenMode.ReadWrite);
        using var transaction = connection.BeginTransaction();
        using var copy = connection.CreateCommand();
        copy.CommandText = Copy;
        copy.Parameters.AddWithValue("$name", name);
        copy.Parameters.AddWithValue("$people", people);
        copy.Parameters.AddWithValue("$at", at.ToUnixTimeMilliseconds());
        copy.Parameters.AddWithValue("$conversation", Conversation);
        copy.Parameters.AddWithValue("$user", User);
        copy.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>A connection that leaves the file, and the log beside it, as they are.</summary>
    public SqliteConnection Look() => Open(File, SqliteOpenMode.ReadOnly);

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
