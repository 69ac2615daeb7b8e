using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

/// <summary>How people ask how it goes, for their data, and that it goes; and what only sounds like it.</summary>
public sealed class OwnDataWordsTests
{
    [Theory]
    [InlineData("progress")]
    [InlineData("how am I getting on")]
    [InlineData("How am I doing?")]
    [InlineData("how am i getting along so far")]
    [InlineData("show me my chart")]
    [InlineData("can I see my progress please")]
    [InlineData("let me see the graph")]
    [InlineData("open my diary")]
    [InlineData("am I getting any better?")]
    [InlineData("am i actually getting better")]
    [InlineData("am I making any progress")]
    [InlineData("have i improved at all")]
    [InlineData("how far have I come")]
    [InlineData("how has my pain been this week?")]
    [InlineData("how has my back been")]
    [InlineData("how many sessions did I do this week")]
    [InlineData("what's my streak")]
    [InlineData("could you show my history")]
    [InlineData("look at my progress")]
    [InlineData("my stats")]
    [InlineData("give me a progress report")]
    public Task Say_AskingHowItGoes_ShowsTheChart(string words) => AssertAsync(words, "progress.chart");

    [Theory]
    [InlineData("my data")]
    [InlineData("export my data")]
    [InlineData("what do you know about me")]
    [InlineData("What have you got on me?")]
    [InlineData("what data do you hold on me")]
    [InlineData("what have you stored about me")]
    [InlineData("which of my answers did you save? what do you keep about me")]
    [InlineData("send me my data")]
    [InlineData("can I download my diary")]
    [InlineData("I'd like a copy of my data")]
    [InlineData("give me all my data")]
    [InlineData("show me my data")]
    [InlineData("I want to see my data")]
    [InlineData("subject access request")]
    [InlineData("what do you remember about me?")]
    [InlineData("csv please")]
    [InlineData("could I get a copy of the information you have")]
    [InlineData("save my diary for me")]
    [InlineData("i want to take my data with me")]
    [InlineData("email me my data")]
    public Task Say_AskingForTheirData_TellsWhatIsKept(string words) => AssertAsync(words, "privacy.data");

    [Theory]
    [InlineData("delete my data")]
    [InlineData("wipe everything you have on me")]
    [InlineData("Delete everything.")]
    [InlineData("please erase all my data")]
    [InlineData("forget me")]
    [InlineData("forget everything I told you")]
    [InlineData("forget everything you know about me")]
    [InlineData("forget all about me")]
    [InlineData("can you delete my account")]
    [InlineData("remove my details")]
    [InlineData("clear my history")]
    [InlineData("get rid of my data")]
    [InlineData("get rid of everything you have on me")]
    [InlineData("I want to be forgotten")]
    [InlineData("delete this conversation")]
    [InlineData("i'd like all my messages deleted, delete them: delete my messages")]
    [InlineData("erase everything about me")]
    [InlineData("delete it all")]
    [InlineData("wipe my diary")]
    [InlineData("remove everything you know")]
    [InlineData("destroy my records")]
    public Task Say_AskingThatItGoes_AsksOnce(string words) => AssertAsync(words, "privacy.delete");

    [Theory]
    [InlineData("I am getting better")]
    [InlineData("not making progress with this pain")]
    [InlineData("it gets worse and I forget everything else")]
    [InlineData("the spasms wipe me out")]
    [InlineData("when I wipe and everything else it is fine")]
    [InlineData("I keep getting twinges, nothing clears it")]
    [InlineData("get rid of this pain")]
    [InlineData("I want to get rid of everything that hurts")]
    [InlineData("the pain has changed my whole week")]
    [InlineData("family history of bad backs")]
    [InlineData("I removed the heat pack and it came back")]
    [InlineData("don't delete my data")]
    [InlineData("do not forget me")]
    [InlineData("what do I have to do to get better")]
    [InlineData("my records at work are heavy to lift")]
    public async Task Say_WhatOnlySoundsLikeIt_IsNotTakenForIt(string words)
    {
        var heard = await HeardAsync(words);

        Assert.DoesNotContain(heard, message => message.Step.StartsWith("privacy.", StringComparison.Ordinal) || message.Step == "progress.chart");
    }

    [Fact]
    public void Read_ThousandsOfOrdinaryMessages_AskForNoneOfIt()
    {
        var talk = File.ReadLines(Path.Combine(CoachHarness.Content, "understanding", "en.tellings", "ordinary.txt")).Where(line => line.Length > 0 && line[0] != '#');

        // Asked for indeed.
        talk = talk.Except(["how do I delete my account"]);

        Assert.DoesNotContain(talk, line => CoachHarness.Library.Understanding.Read(line, new DateOnly(2026, 11, 21)).Mentions.Any(IsOfOwnData));
    }

    private static bool IsOfOwnData(Mention mention)
        => mention is { Kind: MentionKind.Intent, Value: Commands.Progress or Commands.Export or Commands.Delete };

    private static async Task AssertAsync(string words, string step) => Assert.Contains(await HeardAsync(words), message => message.Step == step);

    private static async Task<IReadOnlyList<Heard>> HeardAsync(string words)
    {
        var coach = new CoachHarness();
        await coach.JoinAsync();
        await coach.SayAsync("yes");
        return await coach.SayAsync(words);
    }
}
