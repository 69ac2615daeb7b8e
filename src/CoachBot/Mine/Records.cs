using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Mine;

/// <summary>Reads all that is kept of a person, outside any turn.</summary>
internal sealed class Records(Database database, Diaries diaries, IBotJson json)
{
    private const string State = "SELECT data FROM state WHERE key = ?";
    private const string Said = """
        SELECT at, activity FROM transcript WHERE conversation IN (SELECT conversation FROM talk WHERE person = ?1)
        UNION ALL
        SELECT at, activity FROM outbox WHERE conversation IN (SELECT conversation FROM talk WHERE person = ?1)
        ORDER BY at
        """;

    public OwnData Read(string person) => new(Person(person), diaries.Read(person), Messages(person));

    private Person Person(string person) =>
        database.Read(person, static (session, person) =>
        {
            using var state = session.Use(State).With(person);
            return state.Step() ? state.Bytes(0).ToArray() : null;
        }) is { } kept
        && json.ReadState(kept) is IDictionary<string, object> state && state.TryGetValue(nameof(Person), out var known)
            ? (Person)known
            : new Person();

    private List<KeptMessage> Messages(string person)
    {
        var rows = database.Read(person, static (session, person) =>
        {
            var rows = new List<(long At, byte[] Activity)>();
            using var said = session.Use(Said).With(person);
            while (said.Step())
            {
                rows.Add((said.Long(0), said.Bytes(1).ToArray()));
            }

            return rows;
        });
        return [.. rows.Select(row => (row.At, Activity: json.ReadActivity(row.Activity)))
            .Where(row => row.Activity.Type == ActivityTypes.Message)
            .Select(row => new KeptMessage(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Activity.From?.Role == RoleTypes.User, row.Activity.Text ?? row.Activity.Summary ?? ""))];
    }
}
