using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>The numbered steps from an empty file to the schema of this version, kept beside this file.</summary>
internal static class Migrations
{
    /// <summary>Marks a file as ours in its header ("CoBt").</summary>
    public const int ApplicationId = 0x436F4274;

    private static readonly (int Number, string Resource)[] Steps =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => (int.Parse(name.Split('.')[^2].AsSpan(0, 4), CultureInfo.InvariantCulture), name))
            .OrderBy(step => step.Item1),
    ];

    public static int Latest => Steps[^1].Number;

    /// <summary>Brings the database up to date; each step commits with its number, so that a second run does nothing.</summary>
    public static void Run(SqliteConnection connection)
    {
        foreach (var (number, resource) in Steps)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction) < number)
            {
                connection.Execute(Read(resource), transaction: transaction);
                connection.Execute($"PRAGMA application_id={ApplicationId}; PRAGMA user_version={number}", transaction: transaction);
            }

            transaction.Commit();
        }
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
