using EndToEnd.People;
using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>A client that connects anew at any step gets all that it lacks, once, and what comes next.</summary>
public sealed class ReloadTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Reload_AtEveryStep_ReplaysAllOnceAndGoesOn()
    {
        await using var stage = await Stage.SetAsync(output);
        var (script, conversation) = (stage.Script, stage.Conversation);
        foreach (var says in script.Says)
        {
            var before = (await conversation.TranscriptAsync()).Count;
            await using var fromStart = await conversation.ListenAsync();
            await using var fromHere = await conversation.ListenAsync(fromWatermark: true);
            var all = before + 1 + (await conversation.SayAsync(says)).Count;

            var replayed = await fromStart.ReadUntilAsync(lines => lines.Count >= all);
            var resumed = await fromHere.ReadUntilAsync(lines => lines.Count >= all - before);
            Assert.Equal(script.Seen.Take(all), Script.Said(replayed));
            Assert.Equal(script.Seen.Take(all).Skip(before), Script.Said(resumed));
        }

        await stage.AssertAllWasSeenOnceAsync();
    }
}
