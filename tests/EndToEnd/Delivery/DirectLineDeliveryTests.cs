using EndToEnd.DirectLine;
using EndToEnd.People;
using EndToEnd.Running;
using Xunit.Abstractions;

namespace EndToEnd.Delivery;

/// <summary>What comes twice has one effect, and what comes at once is answered one by one.</summary>
public sealed class DirectLineDeliveryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private ServerProcess _server = null!;

    [Fact]
    public async Task Post_FourTimesAtOnceWithOneId_IsEchoedAndAnsweredOnce()
    {
        var conversation = await Conversation.StartAsync(_server);
        while (conversation.Question!.Step != "triage.pain")
        {
            var says = Person.AcuteLowerAtHome.ButtonFor(conversation.Question);
            var id = Guid.NewGuid().ToString("N");
            var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => conversation.PostAsync(says, id)));

            Assert.Single(ids.Distinct());
            var lines = await conversation.ReadNewAsync();
            Assert.Equal(ids[0], Assert.Single(lines, line => !line.FromBot).Id);
            Assert.Single(lines, line => line.FromBot);
        }
    }

    [Fact]
    public async Task Post_FiftyAtOnce_AreAnsweredInTheOrderThatTheStreamShows()
    {
        var conversation = await Conversation.StartAsync(_server);
        await using var stream = await conversation.ListenAsync(fromWatermark: true);
        string[] said = [.. Enumerable.Range(1, 50).Select(number => $"what can you do {number}")];
        var posted = await Task.WhenAll(said.Select(text => conversation.PostAsync(text, "id of " + text)));
        var held = await conversation.ReadNewAsync();
        var streamed = await stream.ReadUntilAsync(lines => lines.Count >= held.Count);

        Assert.Equal(held.Select(line => line.Raw), streamed.Select(line => line.Raw));
        var echoes = held.Where(line => !line.FromBot).ToList();
        Assert.Equal(said.Order(StringComparer.Ordinal), echoes.Select(line => line.Text).Order(StringComparer.Ordinal));
        Assert.Equal(posted.Order(StringComparer.Ordinal), echoes.Select(line => line.Id).Order(StringComparer.Ordinal));
        foreach (var (line, earlier) in held.Skip(1).Zip(held))
        {
            Assert.True(line.FromBot || earlier.FromBot, $"Nothing answered \"{earlier.Text}\" before \"{line.Text}\".");
            Assert.True(!line.FromBot || line.ReplyTo == (earlier.FromBot ? earlier.ReplyTo : earlier.Id), $"Out of order: {line.Said}");
        }

        Assert.True(held[^1].FromBot, "The last message was not answered.");
    }

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync();

    public async Task DisposeAsync()
    {
        output.WriteLine(_server.Log);
        await _server.DisposeAsync();
    }
}
