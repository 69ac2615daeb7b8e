using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>
/// All that is kept of a person as JSON in UTF-8: ids beside the names that were shown for them, times in UTC, dates where
/// the person is. What is not known is left out.
/// </summary>
public sealed class DataFile(Library library)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Phrasebook Say => library.Say;

    /// <param name="data">What is kept.</param>
    /// <param name="zone">Where the person's clock is set: an IANA id.</param>
    /// <param name="now">When this is written.</param>
    public byte[] Write(OwnData data, string zone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(data);
        var person = data.Person;
        var file = Known(
            ("writtenAt", Utc(now)),
            ("timeZone", zone),
            ("consented", person.Consented),
            ("askedAt", person.AssessedAt is { } asked ? Utc(asked) : null),
            ("answers", Answers(person)),
            ("signsAndCautions", Each(person.Answers.Facts, Fact)),
            ("ownWords", Each(person.Told, told => Known(("at", Utc(told.At)), ("about", Named(told.Fact, SignName(told.Fact))), ("answer", Wire.Id(told.Answer)), ("words", told.Words)))),
            ("exerciseIsOff", person.Lock is { } off ? Known(("since", Utc(off.Since)), ("urgency", Wire.Id(off.Disposition)), ("because", off.Concern), ("seenBy", off.SeenBy), ("toldOfExercise", off.SaidOfExercise)) : null),
            ("crisisSince", person.Crisis is { } crisis ? Utc(crisis.Since) : null),
            ("doses", Each(person.Doses, dose => With(Exercise(dose.Key), Dose(dose.Value)))),
            ("hurt", Each(person.Hurt, Exercise)),
            ("lessonsTold", Each(person.Lessons, id => Named(id, library.Lessons.GetValueOrDefault(id)?.Title))),
            ("toldToSeeADoctor", person.Escalated == CourseFact.None ? null : Kebab(person.Escalated)),
            ("wordsOnly", person.IsTextOnly),
            ("checkIns", person.CheckIns is { } checkIns ? CheckIn(checkIns) : null),
            ("diary", Each(data.Diary, Entry)),
            ("messages", Each(data.Messages, message => Known(("at", Utc(message.At)), ("from", message.IsFromPerson ? "you" : "coach"), ("text", message.Text)))));
        return Encoding.UTF8.GetBytes(file.ToJsonString(Readable));
    }

    private static JsonObject Answers(Person person)
    {
        var answers = person.Answers;
        return Known(
            ("age", answers.Age),
            ("region", Id(answers.Region)),
            ("daysSinceItBegan", answers.OnsetDays),
            ("countedOn", person.Day is { } day ? Date(day) : null),
            ("trend", Id(answers.Trend)),
            ("painFrom0To10", answers.Pain),
            ("place", Id(answers.Place)),
            ("atHand", answers.Equipment.Count > 0 ? Each(answers.Equipment, item => JsonValue.Create(item)) : null),
            ("minutesForASession", person.Minutes));
    }

    private JsonObject Fact(KeyValuePair<string, Answer> fact) => With(Named(fact.Key, SignName(fact.Key)), ("answer", Wire.Id(fact.Value)));

    private static JsonObject CheckIn(CheckIns checkIns) => Known(
        ("at", checkIns.Schedule.At.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
        ("days", Each(checkIns.Schedule.Days, day => JsonValue.Create(Wire.Id(day)))),
        ("timeZone", checkIns.Schedule.Zone),
        ("from", checkIns.Schedule.From is { } from ? Date(from) : null),
        ("next", checkIns.Next is { } next ? Utc(next) : null),
        ("lastOn", checkIns.Served is { } served ? Date(served) : null),
        ("unansweredInARow", checkIns.Unanswered));

    private JsonObject Entry(DiaryEntry entry) => Known(
        ("at", Utc(entry.At)),
        ("date", Date(entry.Date)),
        ("entry", Kebab(entry.Kind)),
        ("name", Say.Text($"diary.kind.{Wire.Id(entry.Kind)}")),
        ("painFrom0To10", entry.Pain),
        ("phase", Id(entry.Phase)),
        ("felt", Id(entry.Felt)),
        ("exercises", entry.Moves.Count > 0 ? Each(entry.Moves, Move) : null));

    private JsonObject Move(DiaryMove move) => With(
        Exercise(move.Exercise),
        [.. Dose(move.Dose), ("outcome", move.Outcome), ("insteadOf", move.InsteadOf), ("because", move.Because)]);

    private static (string, JsonNode?)[] Dose(Dose dose) =>
    [
        ("sets", dose.Sets), ("reps", dose.Reps), ("holdSeconds", dose.HoldSeconds), ("minutes", dose.Minutes),
    ];

    private JsonObject Exercise(string id) => Named(id, library.Exercises.GetValueOrDefault(id)?.Name);

    private string? SignName(string id) => ((string[])[$"redflags.{id}", $"cautions.{id}", $"concern.{id}.label"]).Where(Say.Has).Select(Say.Text).FirstOrDefault();

    private static JsonObject Named(string id, string? name) => Known(("id", id), ("name", name));

    private static JsonObject With(JsonObject node, params (string Name, JsonNode? Value)[] more)
    {
        foreach (var (name, value) in more.Where(member => member.Value is not null))
        {
            node[name] = value;
        }

        return node;
    }

    private static JsonObject Known(params (string Name, JsonNode? Value)[] members) => With([], members);

    private static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

    private static string? Id<T>(T? value)
        where T : struct, Enum
        => value is { } known ? Wire.Id(known) : null;

    private static string Kebab<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
