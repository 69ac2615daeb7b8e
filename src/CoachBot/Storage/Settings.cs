namespace CoachBot.Storage;

/// <summary>Values that the process makes once and keeps.</summary>
internal static class Settings
{
    private const string Find = "SELECT value FROM setting WHERE name = ?";

    /// <summary>The stored value; the first time, what <paramref name="make"/> gives.</summary>
    public static async Task<byte[]> GetOrMakeAsync(this Database database, string name, Func<byte[]> make)
    {
        if (Read(database, name) is { } value)
        {
            return value;
        }

        await database.WriteAsync(new Keep(name, make()));
        return Read(database, name)!;
    }

    private static byte[]? Read(Database database, string name) => database.Read(name, static (session, name) =>
    {
        using var find = session.Use(Find).With(name);
        return find.Step() ? find.Bytes(0).ToArray() : null;
    });

    private sealed class Keep(string name, byte[] value) : WriteJob
    {
        public override bool Apply(Session session)
        {
            using var insert = session.Use("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING");
            insert.With(name).With(value.AsSpan()).Run();
            return true;
        }
    }
}
