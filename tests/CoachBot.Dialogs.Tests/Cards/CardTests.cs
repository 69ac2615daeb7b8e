using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs.Tests.Cards;

public sealed class CardTests
{
    private static readonly string[] ToThePlan =
    [
        "yes", "40", "lower back, 3 days, about the same, pain 4", "none", "none", "none", "none", "none", "none", "none", "floor",
    ];

    public static TheoryData<string> Exercises => [.. CoachHarness.Library.Exercises.Keys];

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Introduce_AnyExercise_IsDrawnWithAllThatItsTextSays(string id)
    {
        var ask = Instructions().Introduce(Routine(id, sets: 2));

        var card = Drawn(ask, "webchat");

        AssertSaysAll(ask.Text, card);
        var expected = CoachHarness.Library.Pictures.TryGetValue(id, out var movement) ? new[] { ($"/pictures/{id}.svg", movement.Alt) } : [];
        Assert.Equal(expected, card.Elements("Image").Select(image => ((string)image["url"]!, (string)image["altText"]!)));
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Announce_AnyExercise_IsDrawnWithAllThatItsTextSaysAndTheSet(string id)
    {
        var ask = Instructions().Announce(Routine(id, sets: 2));

        var card = Drawn(ask, "msteams");

        AssertSaysAll(ask.Text, card);
        Assert.Equal($"https://coach.example/pictures/{id}.png", (string)Assert.Single(card.Elements("Image"))["url"]!);
        Assert.Contains("Set 1 of 2", card.Words[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_OfAClearedPerson_ShowsWhatWasHeardAndThePlan()
    {
        var heard = await SayAsync(ToThePlan);

        var cards = heard.Where(message => message.Step == "triage.summary").Select(message => message.Card).OfType<SeenCard>().ToList();
        var facts = cards[0].Elements("FactSet").Single()["facts"]!.AsArray().Select(fact => $"{fact!["title"]}: {fact["value"]}").ToList();
        Assert.Equal(["Where: Lower back", "How long: For 3 days", "How it goes: About the same", "Pain: 4 out of 10"], facts);
        var names = heard[^1].List("plan").Select(id => CoachHarness.Library.Exercises[id].Name).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names, cards[^1].Words.Intersect(names));
    }

    [Fact]
    public async Task Summary_ForWhoeverWantsWordsAlone_HasNoCardAndSaysTheSame()
    {
        var heard = await SayAsync([.. ToThePlan[..^1], "text only", ToThePlan[^1]]);
        var inFull = await SayAsync(ToThePlan);

        Assert.Contains(inFull, message => message.Card is not null);
        Assert.DoesNotContain(heard, message => message.Card is not null);
        Assert.Equal(inFull.Select(message => message.Text), heard.Select(message => message.Text));
        Assert.All(heard.TakeLast(3), message => Assert.True(message.Value("words") is "true"));
        Assert.All(inFull, message => Assert.False(message.Value("words") is "true"));
    }

    [Theory]
    [InlineData("I am numb between my legs")]
    [InlineData("I have chest pain")]
    [InlineData("took 14 paracetamol today")]
    public async Task Alert_OfDanger_IsDrawnInTheColoursOfOne(string words)
    {
        var heard = await SayAsync(["yes", words]);

        var alert = heard.Last(message => message.Step == "safety.alert");
        AssertSaysAll(alert.Text, alert.Card!);
        Assert.Contains(heard, message => message.Card?.Elements("Container").Any(part => (string?)part["style"] == "attention") == true);
    }

    [Fact]
    public async Task Put_AQuestionThatWasNotUnderstood_IsAskedAgainInWordsAlone()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        foreach (var words in ToThePlan)
        {
            await coach.SayAsync(words);
        }

        var again = await coach.SayAsync("purple monkey");

        Assert.Null(again[^1].Card);
        Assert.NotNull((await coach.SayAsync("start"))[^1]);
        var exercise = (await coach.SayAsync("ready"))[^1];
        Assert.Equal("routine.exercise", exercise.Step);
        AssertSaysAll(exercise.Text, exercise.Card!);
    }

    [Fact]
    public void Speak_OfACard_HoldsNoMarks()
    {
        var ask = Instructions().Introduce(Routine("cat-cow", sets: 1));

        Assert.StartsWith("1 of 1: Cat-cow", Drawn(ask, "webchat").Speak, StringComparison.Ordinal);
    }

    private static Instructions Instructions() => new(new CoachKit(CoachHarness.Library, null!, new ManualTime()));

    private static RoutineSession Routine(string exercise, int sets)
    {
        var routine = new RoutineSession();
        routine.Turns.Add(new RoutineSession.Turn { Exercise = exercise, Dose = CoachHarness.Library.Exercises[exercise].Start with { Sets = sets } });
        return routine;
    }

    private static SeenCard Drawn(Ask ask, string channel)
    {
        var put = Speech.Put(ask, isRetry: false, exercise => channel switch
        {
            "webchat" => new PictureLink($"/pictures/{exercise}.svg", IsWide: false),
            "msteams" => new PictureLink($"https://coach.example/pictures/{exercise}.png", IsWide: true),
            _ => null,
        });
        var card = SeenCard.From(Assert.Single(put.Attachments!));
        Assert.Empty(card.Faults);
        return card;
    }

    private static async Task<IReadOnlyList<Heard>> SayAsync(IEnumerable<string> all)
    {
        var coach = new CoachHarness();
        var heard = await coach.JoinAsync();
        foreach (var words in all)
        {
            heard = await coach.SayAsync(words);
        }

        return heard;
    }

    private static void AssertSaysAll(string text, SeenCard card)
    {
        var shown = string.Join(' ', card.Words).Replace("·", " ", StringComparison.Ordinal);
        foreach (var word in text.Replace("**", "", StringComparison.Ordinal).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(word.TrimEnd('.'), shown, StringComparison.Ordinal);
        }
    }
}
