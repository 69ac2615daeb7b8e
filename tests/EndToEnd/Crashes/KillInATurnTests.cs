using EndToEnd.People;
using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>A server that is killed while it answers has done all of the turn or none of it.</summary>
public sealed class KillInATurnTests(ITestOutputHelper output)
{
    private const int Rounds = 30;

    [Fact]
    public async Task Kill_DuringAPost_HappensOnceWhenItIsSentAgain()
    {
        await using var stage = await Stage.SetAsync(output);
        var (server, script, conversation) = (stage.Server, stage.Script, stage.Conversation);
        var random = new Random(20_261_121);
        var answered = 0;
        var kept = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = (await conversation.TranscriptAsync()).Count;
            var id = $"round-{round}";
            var posting = AnsweredAsync(conversation.PostAsync(script.Says[round], id));
            await Task.Delay(random.Next(16));
            await server.KillAsync();
            answered += await posting ? 1 : 0;
            await server.StartAgainAsync();
            kept += (await conversation.TranscriptAsync()).Count > before ? 1 : 0;

            await conversation.PostAsync(script.Says[round], id);
            var transcript = await conversation.TranscriptAsync();
            Assert.Single(transcript, line => line.ClientActivityId == id);
            Assert.Equal(script.Seen.Take(transcript.Count), Script.Said(transcript));
        }

        output.WriteLine($"Of {Rounds} turns {kept} were kept before the kill, {answered} of them answered.");
        foreach (var says in script.Says.Skip(Rounds))
        {
            await conversation.SayAsync(says);
        }

        await stage.AssertAllWasSeenOnceAsync();
    }

    private static async Task<bool> AnsweredAsync(Task post)
    {
        try
        {
            await post;
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
