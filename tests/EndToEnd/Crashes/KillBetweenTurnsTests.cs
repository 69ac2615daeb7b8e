using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>A server that is killed before any step goes on from there.</summary>
public sealed class KillBetweenTurnsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Kill_BeforeEveryStep_LosesNothingAndGoesOn()
    {
        await using var stage = await Stage.SetAsync(output);
        foreach (var says in stage.Script.Says)
        {
            var before = await stage.Conversation.TranscriptAsync();
            await stage.Server.KillAndStartAgainAsync();
            Assert.Equal(before.Select(line => line.Raw), (await stage.Conversation.TranscriptAsync()).Select(line => line.Raw));
            await stage.Conversation.SayAsync(says);
        }

        await stage.AssertAllWasSeenOnceAsync();
    }
}
