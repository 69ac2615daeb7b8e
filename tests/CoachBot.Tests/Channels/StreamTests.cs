using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class StreamTests : HostedTest
{
    [Fact]
    public async Task Stream_FromTheStart_ReplaysThenSendsWhatComes()
    {
        using var socket = await Client.StreamAsync();
        Assert.Equal(["welcome"], Texts(await DirectLineClient.ReadFrameAsync(socket)));
        await Client.SayAsync("echo a");
        var frame = await DirectLineClient.ReadFrameAsync(socket);
        Assert.Equal(["echo a", "echo a"], Texts(frame));
        Assert.Equal("3", (string)frame!["watermark"]!);
    }

    [Fact]
    public async Task Stream_EmptyFrames_AreIgnored()
    {
        using var socket = await Client.StreamAsync();
        await DirectLineClient.ReadFrameAsync(socket);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);
        await Client.SayAsync("echo a");
        Assert.Equal(2, Texts(await DirectLineClient.ReadFrameAsync(socket)).Count);
    }

    [Fact]
    public async Task Stream_DroppedAfterEachMessage_ResumesWithoutLossOrRepeat()
    {
        var seen = new List<string>();
        var watermark = "";
        for (var i = 0; i < 40; i++)
        {
            await Client.ReconnectAsync(watermark);
            using var socket = await Client.StreamAsync();
            await Client.SayAsync($"echo {i}");
            for (var lines = 0; lines < (i == 0 ? 3 : 2);)
            {
                var frame = await DirectLineClient.ReadFrameAsync(socket);
                watermark = (string)frame!["watermark"]!;
                seen.AddRange(Texts(frame));
                lines += Texts(frame).Count;
            }

            socket.Abort();
        }

        Assert.Equal(["welcome", .. Enumerable.Range(0, 40).SelectMany(i => new[] { $"echo {i}", $"echo {i}" })], seen);
    }

    [Fact]
    public async Task Stream_TwoOfOneConversation_BothGetEverything()
    {
        using var first = await Client.StreamAsync();
        using var second = await Client.StreamAsync();
        await DirectLineClient.ReadFrameAsync(first);
        await DirectLineClient.ReadFrameAsync(second);
        await Client.SayAsync("echo a");
        Assert.Equal(Texts(await DirectLineClient.ReadFrameAsync(first)), Texts(await DirectLineClient.ReadFrameAsync(second)));
    }

    [Fact]
    public async Task Stream_WhenTheServerStops_IsClosedAtOnce()
    {
        using var socket = await Client.StreamAsync();
        await DirectLineClient.ReadFrameAsync(socket);
        var stopped = RestartAsync();
        Assert.Null(await DirectLineClient.ReadFrameAsync(socket));
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopped.WaitAsync(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task Stream_ALotSentByTheClient_EndsIt()
    {
        using var socket = await Client.StreamAsync();
        await DirectLineClient.ReadFrameAsync(socket);
        await socket.SendAsync(new byte[64 * 1024], WebSocketMessageType.Text, false, CancellationToken.None);
        Assert.NotEqual("open", await OutcomeAsync(socket));
    }

    [Theory]
    [InlineData("t=x")]
    [InlineData("")]
    public async Task Stream_WithoutItsTicket_IsRefused(string query)
    {
        var url = Client.StreamUrl[..(Client.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 1)] + query;
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => Client.StreamAsync(url));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_OfAnotherConversation_IsRefused()
    {
        using var other = await Host.NewClient().StartAsync();
        var url = Client.StreamUrl.Replace(Client.Conversation, other.Conversation, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => Client.StreamAsync(url));
    }

    [Fact]
    public async Task Stream_OverPlainHttp_IsRefused()
    {
        using var response = await Client.RequestAsync(HttpMethod.Get, new Uri(Client.StreamUrl).PathAndQuery);
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, response);
    }

    [Fact]
    public async Task Stream_FromAPageOfAnotherOrigin_IsRefused()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(Client.StreamUrl), CancellationToken.None));
    }

    private static List<string> Texts(JsonNode? frame) => [.. frame!["activities"]!.AsArray().Select(activity => (string)activity!["text"]!)];

    private static async Task<string> OutcomeAsync(ClientWebSocket socket)
    {
        try
        {
            return await DirectLineClient.ReadFrameAsync(socket) is null ? "closed" : "open";
        }
        catch (WebSocketException)
        {
            return "cut";
        }
    }
}
