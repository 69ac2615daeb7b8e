using System.Text;
using Microsoft.Data.Sqlite;

namespace CoachBot.Tests.Mine;

/// <summary>Every row of every table of a database file, as text.</summary>
internal static class Tables
{
    // What the process itself must remember; no person's.
    private const string Keys = "setting";

    public static List<(string Table, string Row)> Read(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var rows = new List<(string, string)>();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            rows.AddRange(Rows(connection, $"SELECT * FROM \"{table}\"").Where(_ => table != Keys).Select(row => (table, row)));
        }

        return rows;
    }

    /// <summary>The tables that hold a word, each as often as it has rows that do.</summary>
    public static IEnumerable<string> Holding(this IEnumerable<(string Table, string Row)> rows, string word) =>
        rows.Where(row => row.Row.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(row => row.Table);

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{value}";
}
