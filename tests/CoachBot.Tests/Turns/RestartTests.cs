using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Turns;

public sealed class RestartTests : HostedTest
{
    [Fact]
    public async Task Restart_BetweenAllSteps_GoesOnWhereItWas()
    {
        await Client.SayAsync("hi");
        await RestartAsync();
        await Client.SayAsync("Bob", "same");
        await RestartAsync();
        await Client.SayAsync("Bob", "same");
        await Client.SayAsync("red");
        await RestartAsync();
        Assert.Equal(["welcome", "hi", "name?", "Bob", "colour?", "red", "Bob likes red"], await Client.TextsAsync());
    }

    [Fact]
    public async Task Restart_KeepsTokensConversationsAndWatermarks()
    {
        await Client.SayAsync("echo a");
        var (before, watermark) = await Client.PollAsync();
        await RestartAsync();
        Assert.Equal(before.Select(activity => activity.ToJsonString()), (await Client.PollAsync()).Activities.Select(activity => activity.ToJsonString()));
        await Client.ReconnectAsync(watermark);
        using var socket = await Client.StreamAsync();
        await Client.SayAsync("echo b");
        Assert.Equal("5", (string)(await DirectLineClient.ReadFrameAsync(socket))!["watermark"]!);
    }
}
