using EndToEnd.DirectLine;
using EndToEnd.Pages;
using EndToEnd.People;

namespace EndToEnd.Scenarios;

/// <summary>When something is serious the page says so, and coaches nothing until the person was seen and cleared.</summary>
public sealed class AlertTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 30;

    public static TheoryData<string, bool, int, string, string> Runs() => new()
    {
        { nameof(Person.SaddleNumbness), false, 360, "emergency", "999" },
        { nameof(Person.SaddleNumbness), true, 1200, "emergency", "999" },
        { nameof(Person.FeverWithThoracicPain), false, 1200, "urgent", "111" },
        { nameof(Person.FeverWithThoracicPain), true, 360, "urgent", "111" },
        { nameof(Person.AgedTwelve), false, 360, "urgent", "16" },
        { nameof(Person.AgedTwelve), true, 1200, "urgent", "16" },
    };

    [ChromiumTheory]
    [MemberData(nameof(Runs))]
    public async Task Alert_TappedOrTyped_ShowsAndLocksExercise(string who, bool typing, int width, string disposition, string mustShow)
    {
        await using var chat = await world.OpenAsync(width == 360 ? Look.Phone : Look.Desk);
        await AnswerUntilAsync(chat, Person.Named(who), typing, "safety.alert");

        var alert = (await chat.Talk.TranscriptAsync()).Last(line => line.FromBot);
        Assert.Equal(disposition, alert.Disposition);
        Assert.Contains(mustShow, (await chat.ShownAsync())[^1], StringComparison.Ordinal);
        foreach (var attempt in new[] { "stretch now", "start over", "hello", "start", "ready" })
        {
            await chat.TypeAsync(attempt);
            Assert.Equal("safety.alert", chat.Talk.Question!.Step);
        }

        await chat.ReloadAsync();
        await chat.TypeAsync("do my routine");
        AssertNoExercise(await chat.Talk.TranscriptAsync());

        await chat.BeginAnewAsync();
        Assert.Equal("safety.alert", chat.Talk.Question!.Step);
        AssertNoExercise(await chat.Talk.TranscriptAsync());
        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Lock_LiftedByBeingSeenAndCleared_AsksTheSignsAgainAndThenCoaches()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        await AnswerUntilAsync(chat, Person.SaddleNumbness, typing: false, "safety.alert");
        await chat.TapAsync(chat.Talk.Question!.Label("seen"));
        await chat.TapAsync(chat.Talk.Question!.Label("hospital"));
        await chat.TapAsync(chat.Talk.Question!.Label("cleared"));
        Assert.StartsWith("triage.redflags", chat.Talk.Question!.Step, StringComparison.Ordinal);
        AssertNoExercise(await chat.Talk.TranscriptAsync());

        await AnswerUntilAsync(chat, Person.AcuteLowerAtHome, typing: false, "routine.exercise");
        chat.Problems.AssertNone();
    }

    private static async Task AnswerUntilAsync(ChatPage chat, Person person, bool typing, string step)
    {
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != step; turn++)
        {
            var question = chat.Talk.Question;
            await (typing ? chat.TypeAsync(person.WordsFor(question)) : chat.TapAsync(person.ButtonFor(question)));
        }

        Assert.Equal(step, chat.Talk.Question!.Step);
    }

    private static void AssertNoExercise(IEnumerable<Line> transcript)
        => Assert.DoesNotContain(transcript, line => line.Exercise is not null || line.Step.StartsWith("routine.", StringComparison.Ordinal) || line.Options.Contains("start"));
}
