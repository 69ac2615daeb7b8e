using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

public sealed class CoachTests
{
    [Fact]
    public async Task Message_StackOfAnotherBuild_SaysSoAndGoesOnFromTheAnswers()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("yes");
        await coach.SayAsync("18-49");
        await coach.ChangeStoredAsync<Session>(session => session.Shape = "another build");

        var heard = await coach.SayAsync("lower");

        Assert.Equal(["restarted", "triage.region"], heard.Select(message => message.Step));
    }

    [Fact]
    public async Task Message_StackThatCannotBeRead_SaysSoAndGoesOnFromTheAnswers()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("yes");
        await coach.ReplaceStoredAsync(nameof(DialogState), "not a stack");

        var heard = await coach.SayAsync("18-49");

        Assert.Equal(["restarted", "triage.age"], heard.Select(message => message.Step));
    }

    [Fact]
    public async Task Message_LockedPersonWithAnUnreadableStack_StaysLocked()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("i have chest pain");
        await coach.ReplaceStoredAsync(nameof(DialogState), "not a stack");

        var heard = await coach.SayAsync("stretch now");

        Assert.Equal("safety.alert", heard[^1].Step);
    }

    [Fact]
    public async Task Event_PageOpenedAgain_SaysNothing()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();

        var heard = await coach.ReceiveAsync(new Activity(ActivityTypes.Event) { Name = "webchat/join" });

        Assert.Empty(heard);
    }

    [Fact]
    public async Task Join_OnlyTheBotItself_SaysNothing()
    {
        var coach = new CoachHarness();
        var update = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] };

        Assert.Empty(await coach.ReceiveAsync(update));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🤕🤕🤕")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE state; --")]
    [InlineData("\u202Etxet desrever\u202C")]
    [InlineData("{name} {emergency} $type")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task Message_ThatAnswersNothing_IsAskedAgain(string text)
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("yes");

        var heard = await coach.SayAsync(text);

        Assert.Equal("triage.age", Assert.Single(heard).Step);
    }

    [Fact]
    public async Task Message_OfAHundredThousandCharacters_IsAnswered()
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();

        var heard = await coach.SayAsync(new string('a', 100_000) + " no yes");

        Assert.Equal("triage.consent", Assert.Single(heard).Step);
    }

    [Fact]
    public async Task Alarm_CountryOfTheChannel_NamesItsNumber()
    {
        Assert.Contains("911", await AlarmTextAsync("en-US"), StringComparison.Ordinal);
        Assert.Contains("999", await AlarmTextAsync("en-GB"), StringComparison.Ordinal);
        Assert.Contains("000", await AlarmTextAsync("en-AU"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Tuesday (3 days ago)")]
    [InlineData(-10, "Tuesday (2 days ago)")]
    public async Task Onset_ByWeekday_CountsFromThePersonsDay(int hoursFromUtc, string expected)
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("yes");
        await coach.SayAsync("18-49");
        await coach.SayAsync("lower");
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "since tuesday",
            LocalTimestamp = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.FromHours(hoursFromUtc)),
        };

        var heard = await coach.ReceiveAsync(message);

        Assert.Contains(expected, heard[0].Text, StringComparison.Ordinal);
        Assert.Contains("confirm_period", heard[0].List("advice"));
        Assert.Equal("triage.trend", heard[^1].Step);
    }

    private static async Task<string> AlarmTextAsync(string locale)
    {
        var coach = new CoachHarness(locale);
        await coach.JoinAsync();
        return (await coach.SayAsync("chest pain"))[^1].Text;
    }
}
