using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Storage;
using Session = CoachBot.Storage.Session;

namespace CoachBot.Turns;

/// <summary>The diaries of all people.</summary>
internal sealed class Diaries(Database database)
{
    private const string Latest = "SELECT entry FROM (SELECT seq, entry FROM diary WHERE person = ? ORDER BY seq DESC LIMIT ?) ORDER BY seq";

    /// <summary>Some years of days; more is never looked at in a turn, however long a diary grows.</summary>
    private const int MostInATurn = 2000;

    private const string Messages = """
        SELECT count(*) FROM (
          SELECT activity FROM transcript WHERE conversation IN (SELECT conversation FROM talk WHERE person = ?1)
          UNION ALL
          SELECT activity FROM outbox WHERE conversation IN (SELECT conversation FROM talk WHERE person = ?1))
        WHERE json_extract(CAST(activity AS TEXT), '$.type') = 'message'
        """;
    private const string Append = "INSERT INTO diary (person, seq, entry) SELECT ?1, coalesce(max(seq), 0) + 1, ?2 FROM diary WHERE person = ?1";

    /// <summary>All of it, oldest first.</summary>
    public IReadOnlyList<DiaryEntry> Read(string person) => Read(person, long.MaxValue);

    /// <summary>As much as a turn looks at, oldest first.</summary>
    public IReadOnlyList<DiaryEntry> ReadLatest(string person) => Read(person, MostInATurn);

    private List<DiaryEntry> Read(string person, long most) => database.Read((person, most), static (session, wanted) =>
    {
        var entries = new List<DiaryEntry>();
        using var latest = session.Use(Latest).With(wanted.person).With(wanted.most);
        while (latest.Step())
        {
            entries.Add((DiaryEntry)JsonSerializer.Deserialize(latest.Bytes(0), typeof(DiaryEntry), StateTypes.Json)!);
        }

        return entries;
    });

    /// <summary>Of all conversations in which the person has spoken.</summary>
    public int CountMessages(string person) => database.Read(person, static (session, person) =>
    {
        using var messages = session.Use(Messages).With(person);
        return messages.Step() ? (int)messages.Long(0) : 0;
    });

    /// <summary>In the transaction of a turn.</summary>
    public static void Write(Session session, string person, IEnumerable<DiaryEntry> entries)
    {
        foreach (var entry in entries)
        {
            using var append = session.Use(Append);
            append.With(person).With(JsonSerializer.SerializeToUtf8Bytes(entry, typeof(DiaryEntry), StateTypes.Json).AsSpan()).Run();
        }
    }
}
