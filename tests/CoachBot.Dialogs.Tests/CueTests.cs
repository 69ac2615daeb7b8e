using Microsoft.Bot.Connector;

namespace CoachBot.Dialogs.Tests;

/// <summary>How the clock calls out, by the channel.</summary>
public sealed class CueTests
{
    private static readonly string[] ToTheFirstHold =
        ["yes", "18-49", "lower", "2-3-days", "steady", "4", "none", "none", "none", "none", "none", "none", "none", "none", "none", "floor", "start", "ready", "ready"];

    [Fact]
    public async Task Cue_InTeams_IsShownOnTheCardThatTheHoldBeganWith()
    {
        var (coach, hold) = await HoldAsync(Channels.Msteams);

        var meanwhile = await coach.PassAsync(TimeSpan.FromSeconds(40));

        Assert.Empty(meanwhile);
        Assert.Equal(["go", "half"], coach.Updated.Select(update => update.Shown.Value("cue")));
        Assert.Single(coach.Updated.Select(update => update.Id).Distinct());
        Assert.All(coach.Updated, update => Assert.Equal(hold.Buttons, update.Shown.Buttons));
        Assert.Equal(["Belly breathing · 1 minute", "Halfway. Keep breathing."], coach.Updated[^1].Shown.Card!.Words.Take(2));
    }

    [Fact]
    public async Task Cue_Elsewhere_IsAMessageOfItsOwn()
    {
        var (coach, _) = await HoldAsync(Channels.Directline);

        var meanwhile = await coach.PassAsync(TimeSpan.FromSeconds(40));

        Assert.Equal(["go", "half"], meanwhile.Select(message => message.Value("cue")));
        Assert.Empty(coach.Updated);
    }

    [Fact]
    public async Task Cue_InTeamsAfterARestart_StillFindsItsCard()
    {
        var (coach, _) = await HoldAsync(Channels.Msteams);
        coach.Restart();

        Assert.Empty(await coach.PassAsync(TimeSpan.FromSeconds(10)));
        Assert.Single(coach.Updated);
    }

    private static async Task<(CoachHarness Coach, Heard Hold)> HoldAsync(string channel)
    {
        var coach = new CoachHarness { Channel = channel };
        await coach.JoinAsync();
        IReadOnlyList<Heard> heard = [];
        foreach (var words in ToTheFirstHold)
        {
            heard = await coach.SayAsync(words);
        }

        Assert.Equal("routine.hold", heard[^1].Step);
        return (coach, heard[^1]);
    }
}
