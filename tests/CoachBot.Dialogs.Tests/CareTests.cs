namespace CoachBot.Dialogs.Tests;

/// <summary>What depends on where a person is, and on which of their conversations is spoken in.</summary>
public sealed class CareTests
{
    private const string Thoughts = "i dont want to be here any more";
    private const string Act = "i am going to kill myself tonight";

    [Theory]
    [InlineData("en-GB", "116 123", "999")]
    [InlineData("en-GB-SCT", "85258", "999")]
    [InlineData("en-IE", "116 123", "112")]
    [InlineData("en-US", "988", "911")]
    [InlineData("en-CA", "988", "911")]
    [InlineData("en-AU", "13 11 14", "000")]
    [InlineData("en-NZ", "1737", "111")]
    [InlineData("en-IN", "14416", "112")]
    [InlineData("de-DE", "0800 111 0 111", "112")]
    [InlineData("sv-SE", "findahelpline.com", "112")]
    [InlineData("en-KE", "findahelpline.com", "your local emergency number")]
    public async Task Crisis_Country_NamesItsLinesAtOnce(string locale, string line, string emergency)
    {
        foreach (var words in new[] { Thoughts, Act })
        {
            var text = (await new CoachHarness(locale).SayAsync(words))[0].Text;

            Assert.Contains(line, text, StringComparison.Ordinal);
            Assert.Contains(emergency, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Alert_CountryThatIsNotKnown_NamesNoOtherCountrysNumber()
    {
        var text = (await new CoachHarness("en-KE").SayAsync("i have chest pain"))[^1].Text;

        Assert.StartsWith("**Your local emergency number**", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsAsciiDigit);
    }

    [Theory]
    [InlineData(Thoughts, "crisis.ask")]
    [InlineData("i have chest pain", "safety.alert")]
    public async Task Danger_ToldInAnotherConversation_EndsTheRoutineOfThisOne(string words, string step)
    {
        var coach = new CoachHarness();
        await ReachAsync(coach, "routine.rules");
        coach.TalkIn("elsewhere");
        await coach.SayAsync(words);
        coach.TalkIn("story");

        var heard = await coach.SayAsync("Ready");

        Assert.Equal(step, heard[^1].Step);
        Assert.DoesNotContain(heard, message => message.Step.StartsWith("routine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Danger_ToldInAnotherConversation_EndsTheCountOfThisOne()
    {
        var coach = new CoachHarness();
        await ReachAsync(coach, "routine.exercise");
        await coach.SayAsync("Ready");
        coach.TalkIn("elsewhere");
        await coach.SayAsync("i have chest pain");
        coach.TalkIn("story");

        var heard = await coach.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal("safety.alert", Assert.Single(heard).Step);
    }

    [Fact]
    public async Task Handover_AfterEverythingWasAsked_FitsAScreenAndSaysTheLocalTime()
    {
        var coach = new CoachHarness();
        await coach.SayAsync("lower back since yesterday, i have a bad knee, its about a 5");
        await ReachAsync(coach, "triage.summary");
        for (var i = 0; i < 9; i++)
        {
            await coach.SayAsync($"i had a fever of {38 + i} yesterday evening and again now");
        }

        var ask = coach.Message("doctor");
        ask.LocalTimestamp = new DateTimeOffset(2026, 11, 20, 14, 30, 0, TimeSpan.FromHours(5.5));
        var note = (await coach.ReceiveAsync(ask)).First(message => message.Step == "safety.handover").Text;

        Assert.Contains("20 Nov 2026 14:30 +05:30", note, StringComparison.Ordinal);
        Assert.InRange(note.Split('\n').Length, 10, 20);
        Assert.EndsWith("Written by a program from what I typed.", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handover_WordsThatTellASecret_AreNotQuoted()
    {
        var coach = new CoachHarness();
        await coach.SayAsync("my partner pushed me and i fell on the stairs, dont tell anyone");

        var note = (await coach.SayAsync("doctor")).First(message => message.Step == "safety.handover").Text;

        Assert.DoesNotContain("partner", note, StringComparison.Ordinal);
    }

    private static async Task ReachAsync(CoachHarness coach, string step)
    {
        var heard = await coach.SayAsync("yes");
        for (var turn = 0; turn < 40 && heard[^1].Step != step; turn++)
        {
            heard = await coach.SayAsync(heard[^1].Step switch
            {
                "triage.age" => "18-49",
                "triage.region" => "lower",
                "triage.onset" => "2-3-days",
                "triage.trend" => "steady",
                "triage.pain" => "3",
                "triage.place" => "floor",
                "triage.summary" => "start",
                _ => heard[^1].Options[0],
            });
        }

        Assert.Equal(step, heard[^1].Step);
    }
}
