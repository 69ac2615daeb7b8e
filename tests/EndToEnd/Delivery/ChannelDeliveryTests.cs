using System.Net.Http.Json;
using System.Text.Json;
using EndToEnd.DirectLine;
using EndToEnd.Running;
using Xunit.Abstractions;

namespace EndToEnd.Delivery;

/// <summary>A channel delivers again what it is not sure of, under the same activity id.</summary>
public sealed class ChannelDeliveryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private ServerProcess _server = null!;

    [Fact]
    public async Task Message_FourTimesAtOnceWithOneId_IsAnsweredOnceAndTheSameEachTime()
    {
        Assert.Equal("triage.consent", (await SayFourTimesAsync("first", "hello")).Step);
        Assert.Equal("triage.age", (await SayFourTimesAsync("second", "yes")).Step);
        Assert.Equal("triage.region", (await SayFourTimesAsync("third", "18-49")).Step);
        Assert.Equal("triage.onset", (await SayFourTimesAsync("fourth", "lower")).Step);
    }

    public async Task InitializeAsync()
        => _server = await ServerProcess.StartAsync(("Channels:Connector:DangerouslyAllowAnonymousOnLoopback", "true"));

    public async Task DisposeAsync()
    {
        output.WriteLine(_server.Log);
        await _server.DisposeAsync();
    }

    /// <summary>The question that all four deliveries were answered with.</summary>
    private async Task<Line> SayFourTimesAsync(string id, string text)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SayAsync(id, text)));
        Assert.Single(answers.Distinct());
        using var answer = JsonDocument.Parse(answers[0]);
        return Line.FromActivities(answer.RootElement.GetProperty("activities")).Single(line => line.Options.Count > 0);
    }

    private async Task<string> SayAsync(string id, string text)
    {
        using var answer = await _server.Http.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id,
            text,
            channelId = "test",
            serviceUrl = _server.Address,
            deliveryMode = "expectReplies",
            conversation = new { id = "conversation" },
            from = new { id = "someone", role = "user" },
            recipient = new { id = "coach", role = "bot" },
        });
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {body}");
        return body;
    }
}
