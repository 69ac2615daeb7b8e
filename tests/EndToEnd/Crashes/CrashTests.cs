using EndToEnd.DirectLine;
using EndToEnd.People;
using EndToEnd.Running;
using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>At every step of a whole conversation, a reload or a crash loses nothing and says nothing twice.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int MinPoints = 30;

    private ServerProcess _server = null!;

    [Fact]
    public async Task Reload_AtEveryStep_ReplaysAllOnceAndGoesOn()
    {
        var script = await RecordAsync();
        var conversation = await Conversation.StartAsync(_server);
        foreach (var says in script.Says)
        {
            var before = (await conversation.TranscriptAsync()).Count;
            await using var fromStart = await conversation.ListenAsync();
            await using var fromHere = await conversation.ListenAsync(fromWatermark: true);
            var answer = await conversation.SayAsync(says);
            var all = before + 1 + answer.Count;

            var replayed = await fromStart.ReadUntilAsync(lines => lines.Count >= all);
            var resumed = await fromHere.ReadUntilAsync(lines => lines.Count >= all - before);
            Assert.Equal(script.Seen.Take(all), Script.Said(replayed));
            Assert.Equal(script.Seen.Take(all).Skip(before), Script.Said(resumed));
        }

        Assert.Equal(script.Seen, Script.Said(await conversation.TranscriptAsync()));
    }

    [Fact]
    public async Task Kill_BeforeEveryStep_LosesNothingAndGoesOn()
    {
        var script = await RecordAsync();
        var conversation = await Conversation.StartAsync(_server);
        foreach (var says in script.Says)
        {
            var before = await conversation.TranscriptAsync();
            await _server.KillAndStartAgainAsync();
            Assert.Equal(before.Select(line => line.Raw), (await conversation.TranscriptAsync()).Select(line => line.Raw));
            await conversation.SayAsync(says);
        }

        Assert.Equal(script.Seen, Script.Said(await conversation.TranscriptAsync()));
    }

    [Fact]
    public async Task Kill_DuringAPost_HappensOnceWhenItIsSentAgain()
    {
        const int Rounds = 30;
        var script = await RecordAsync();
        var conversation = await Conversation.StartAsync(_server);
        var random = new Random(20_261_121);
        await _server.KillAndStartAgainAsync();
        var longest = await TimeAsync(() => conversation.SayAsync(script.Says[0]));
        var answered = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            await _server.KillAndStartAgainAsync();
            var id = $"round-{round}";
            var posting = AnsweredAsync(conversation.PostAsync(script.Says[round], id));
            await Task.Delay(longest * random.NextDouble());
            await _server.KillAsync();
            answered += await posting ? 1 : 0;
            await _server.StartAgainAsync();

            await conversation.PostAsync(script.Says[round], id);
            var transcript = await conversation.TranscriptAsync();
            Assert.Single(transcript, line => line.ClientActivityId == id);
            Assert.Equal(script.Seen.Take(transcript.Count), Script.Said(transcript));
        }

        output.WriteLine($"{answered} of {Rounds} posts were answered before the kill; the longest took {longest.TotalMilliseconds:0} ms.");
        await FinishAsync(conversation, script, Rounds + 1);
    }

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync();

    public async Task DisposeAsync()
    {
        output.WriteLine(_server.Log);
        await _server.DisposeAsync();
    }

    private async Task<Script> RecordAsync()
    {
        var script = await Script.RecordAsync(await Conversation.StartAsync(_server), Person.AcuteLowerAtHome);
        output.WriteLine($"{script.Says.Count} turns, {script.Seen.Count} lines.");
        Assert.True(script.Says.Count > MinPoints, $"Only {script.Says.Count} turns: too few points to break at.");
        return script;
    }

    private static async Task FinishAsync(Conversation conversation, Script script, int from)
    {
        foreach (var says in script.Says.Skip(from))
        {
            await conversation.SayAsync(says);
        }

        Assert.Equal(script.Seen, Script.Said(await conversation.TranscriptAsync()));
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

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var began = TimeProvider.System.GetTimestamp();
        await work();
        return TimeProvider.System.GetElapsedTime(began);
    }
}
