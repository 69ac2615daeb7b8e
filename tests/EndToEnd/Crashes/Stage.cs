using EndToEnd.DirectLine;
using EndToEnd.People;
using EndToEnd.Running;
using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>A server, a conversation that nothing disturbed, and a new one to disturb at each of its turns.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int MinPoints = 30;

    private readonly ITestOutputHelper _output;

    private Stage(ServerProcess server, Script script, Conversation conversation, ITestOutputHelper output)
        => (Server, Script, Conversation, _output) = (server, script, conversation, output);

    public ServerProcess Server { get; }

    public Script Script { get; }

    public Conversation Conversation { get; }

    public static async Task<Stage> SetAsync(ITestOutputHelper output)
    {
        var server = await ServerProcess.StartAsync();
        try
        {
            var script = await Script.RecordAsync(await Conversation.StartAsync(server), Person.AcuteLowerAtHome);
            output.WriteLine($"{script.Says.Count} turns, {script.Seen.Count} lines.");
            Assert.True(script.Says.Count > MinPoints, $"Only {script.Says.Count} turns: too few points to break at.");
            return new Stage(server, script, await Conversation.StartAsync(server), output);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async Task AssertAllWasSeenOnceAsync()
        => Assert.Equal(Script.Seen, Script.Said(await Conversation.TranscriptAsync()));

    /// <summary>The test runner shows the server's log where the test failed.</summary>
    public async ValueTask DisposeAsync()
    {
        _output.WriteLine(Server.Log);
        await Server.DisposeAsync();
    }
}
