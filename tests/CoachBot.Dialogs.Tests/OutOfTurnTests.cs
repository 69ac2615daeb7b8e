using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>Taps on old buttons, and messages changed after they were read.</summary>
public sealed class OutOfTurnTests
{
    private readonly CoachHarness _coach = new();

    [Fact]
    public async Task Tap_OnTheOpenQuestion_AnswersIt()
    {
        var age = await AgeAsync();

        Assert.Equal("triage.region", (await _coach.TapAsync("18 to 49", age))[^1].Step);
    }

    [Fact]
    public async Task Tap_OnTheQuestionThatWasPutAgain_AnswersIt()
    {
        var age = await AgeAsync();
        await _coach.SayAsync("help");

        Assert.Equal("triage.region", (await _coach.TapAsync("18 to 49", age))[^1].Step);
    }

    [Fact]
    public async Task Tap_Twice_CountsOnce()
    {
        var age = await AgeAsync();
        await _coach.TapAsync("18 to 49", age);

        Assert.Empty(await _coach.TapAsync("18 to 49", age));
        Assert.Equal("triage.onset", (await _coach.SayAsync("lower"))[^1].Step);
    }

    [Fact]
    public async Task Tap_OnAnEarlierQuestion_IsRefusedKindlyAndTheOpenOneComesBack()
    {
        var age = await AgeAsync();
        await _coach.SayAsync("18-49");
        await _coach.SayAsync("lower");

        var heard = await _coach.TapAsync("75 or over", age);

        Assert.Equal(["late", "triage.onset"], heard.Select(message => message.Step));
    }

    [Fact]
    public async Task Tap_OnAnEarlierQuestionThatTellsOfDanger_IsHeard()
    {
        var age = await AgeAsync();
        await _coach.SayAsync("18-49");

        var heard = await _coach.TapAsync("Chest pain, pressure or tightness", age);

        Assert.Equal("safety.alert", heard[0].Step);
    }

    [Theory]
    [InlineData("50 to 64", "late")]
    [InlineData("I cannot feel anything between my legs", "safety.alert")]
    public async Task Edit_OfAMessage_IsNoAnswerButDangerIsHeard(string text, string step)
    {
        await AgeAsync();
        var edit = _coach.Message(text);
        edit.Type = ActivityTypes.MessageUpdate;

        Assert.Equal(step, (await _coach.ReceiveAsync(edit))[0].Step);
    }

    private async Task<Heard> AgeAsync()
    {
        await _coach.JoinAsync();
        return (await _coach.SayAsync("yes"))[^1];
    }
}
