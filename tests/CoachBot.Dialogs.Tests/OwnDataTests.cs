using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

/// <summary>What a person sees of their own data: the chart and its words, the file and the table.</summary>
public sealed class OwnDataTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(new ManualTime().GetUtcNow().Date);

    [Fact]
    public async Task Progress_DaysWereTold_IsACardWithThePictureOfTheDayAndItsWords()
    {
        var coach = await AtHomeAsync(Pains(6, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 1));

        var shown = Assert.Single(await coach.SayAsync("progress"), message => message.Step == "progress.chart");

        Assert.Contains("eased, from about 5 at first to about 2 now", shown.Text, StringComparison.Ordinal);
        var picture = Assert.Single(shown.Card!.Elements("Image"));
        Assert.Equal($"https://coach.example/user1/{Today:yyyy-MM-dd}.svg", (string?)picture["url"]);
        Assert.Contains("The latest pain is 1 out of 10.", (string?)picture["altText"], StringComparison.Ordinal);
        Assert.Equal(shown.Text.Split('\n', StringSplitOptions.TrimEntries), shown.Card.Words);
    }

    [Fact]
    public async Task Progress_TextOnly_IsWordsAlone()
    {
        var coach = await AtHomeAsync(Pains(3, 3));
        await coach.SayAsync("text only");

        Assert.Null(Assert.Single(await coach.SayAsync("progress"), message => message.Step == "progress.chart").Card);
    }

    [Fact]
    public async Task Progress_NothingToldOrNoPictureToBeHad_IsWordsAlone()
    {
        var nothing = await AtHomeAsync();
        var noPicture = await AtHomeAsync(Pains(3, 3), links: false);

        Assert.Null((await nothing.SayAsync("progress"))[0].Card);
        Assert.Null((await noPicture.SayAsync("progress"))[0].Card);
        Assert.DoesNotContain("http", (await noPicture.SayAsync("my data"))[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "One session this week.")]
    [InlineData("1110111", "6 sessions this week. Your streak is 6 days. A day off does not break it.")]
    [InlineData("10101010101", "4 sessions this week. Your streak is 6 days.")]
    [InlineData("100000000", "No session this week. A short one is enough to start again.")]
    public async Task Progress_Sessions_AreCountedKindly(string days, string words)
    {
        var sessions = days.Select((day, index) => (Day: day, Date: Today.AddDays(index - days.Length + 1)))
            .Where(day => day.Day == '1').Select(day => Entry(DiaryKind.Session, day.Date)).ToArray();
        var coach = await AtHomeAsync(sessions);

        var text = (await coach.SayAsync("progress"))[0].Text;

        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AllThatIsKept_IsReadableAndInUtc()
    {
        var at = new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.FromHours(2));
        var person = new Person
        {
            Answers = new Answers { Age = 40, Pain = 4, Region = Region.Lower, Facts = new Dictionary<string, Answer> { ["fever"] = Answer.No, ["knees"] = Answer.Yes } },
            Doses = { ["cat-cow"] = new Dose(2, 8, 0, 0, 1, 7) },
            Hurt = { "plank" },
            Told = { new Told(at, "fever", Answer.No, "no \"fever\", none") },
            CheckIns = new CheckIns { Schedule = new Schedule(new TimeOnly(8, 30), [DayOfWeek.Monday], "Europe/Paris"), Conversation = "c" },
        };
        DiaryEntry[] diary = [new() { Kind = DiaryKind.Session, At = at, Date = new DateOnly(2026, 3, 2), Pain = 4, Moves = [new DiaryMove("cat-cow", new Dose(2, 8, 0, 0, 1, 7), "easy")] }];

        var file = JsonNode.Parse(new DataFile(CoachHarness.Library).Write(new OwnData(person, diary, [new KeptMessage(at, IsFromPerson: true, "ouch")]), "Europe/Paris", at))!;

        Assert.Equal("Europe/Paris", (string?)file["timeZone"]);
        Assert.Equal("2026-03-02T06:30:00Z", (string?)file["diary"]![0]!["at"]);
        Assert.Equal("2026-03-02", (string?)file["diary"]![0]!["date"]);
        Assert.Equal(("cat-cow", CoachHarness.Library.Exercises["cat-cow"].Name, "easy"), ((string?)file["diary"]![0]!["exercises"]![0]!["id"], (string?)file["diary"]![0]!["exercises"]![0]!["name"], (string?)file["diary"]![0]!["exercises"]![0]!["outcome"]));
        Assert.Equal(("lower", 4, 40), ((string?)file["answers"]!["region"], (int)file["answers"]!["painFrom0To10"]!, (int)file["answers"]!["age"]!));
        Assert.Equal(["no", "yes"], file["signsAndCautions"]!.AsArray().Select(fact => (string?)fact!["answer"]));
        Assert.All(file["signsAndCautions"]!.AsArray(), fact => Assert.NotNull(fact!["name"]));
        Assert.Equal("no \"fever\", none", (string?)file["ownWords"]![0]!["words"]);
        Assert.Equal("plank", (string?)file["hurt"]![0]!["id"]);
        Assert.Equal(8, (int)file["doses"]![0]!["reps"]!);
        Assert.Equal(("08:30", "monday"), ((string?)file["checkIns"]!["at"], (string?)file["checkIns"]!["days"]![0]));
        Assert.Equal(("you", "ouch"), ((string?)file["messages"]![0]!["from"], (string?)file["messages"]![0]!["text"]));
    }

    [Fact]
    public void Write_ADiary_IsARowAnEntryThatNoSpreadsheetRuns()
    {
        var entries = new[]
        {
            Entry(DiaryKind.CheckIn, new DateOnly(2026, 3, 1), 3),
            new DiaryEntry { Kind = DiaryKind.Session, At = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), Date = new(2026, 3, 2), Moves = [new("=1+1", default, null), new("a,\"b\"", default, null)] },
        };

        var rows = Encoding.UTF8.GetString(new DiaryTable(CoachHarness.Library).Write(entries, "=HYPERLINK(\"x\")")).Split("\r\n");

        Assert.Equal("Date,Time (UTC),Your time zone,Entry,Pain (0 to 10),Phase,The morning after,Exercises", rows[0]);
        Assert.Equal("2026-03-01,2026-03-01T09:00:00Z,\"'=HYPERLINK(\"\"x\"\")\",Check-in,3,,,", rows[1]);
        Assert.Equal("2026-03-02,2026-03-02T08:00:00Z,\"'=HYPERLINK(\"\"x\"\")\",Session,,,,\"'=1+1; a,\"\"b\"\"\"", rows[2]);
        Assert.Equal(["", "4"], [rows[3], rows.Length.ToString(CultureInfo.InvariantCulture)]);
    }

    private static DiaryEntry[] Pains(params int[] pains) => [.. pains.Select((pain, index) => Entry(DiaryKind.CheckIn, Today.AddDays(index - pains.Length + 1), pain))];

    private static DiaryEntry Entry(DiaryKind kind, DateOnly date, int? pain = null)
        => new() { Kind = kind, At = new DateTimeOffset(date, new TimeOnly(9, 0), TimeSpan.Zero), Date = date, Pain = pain };

    private static async Task<CoachHarness> AtHomeAsync(DiaryEntry[]? diary = null, bool links = true)
    {
        var coach = new CoachHarness { Links = links ? new PlainLinks() : null };
        coach.Restart();
        coach.Remember(diary ?? []);
        await coach.JoinAsync();
        return coach;
    }
}
