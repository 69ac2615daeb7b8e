using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Turns;

public sealed class ConflictTests : HostedTest
{
    [Fact]
    public async Task Turn_SamePersonInTwoConversationsAtOnce_LosesNoUpdate()
    {
        using var other = Host.NewClient();
        other.Token = (string)(await Client.SendAsync(HttpMethod.Post, "/directline/tokens/generate"))["token"]!;
        await other.OpenAsync();
        for (var i = 0; i < 30; i++)
        {
            await Task.WhenAll(Client.SayAsync("count"), other.SayAsync("count"));
        }

        await Client.SayAsync("count");
        Assert.Equal("count 61", (await Client.TextsAsync())[^1]);
        var counts = (await Client.TextsAsync()).Concat(await other.TextsAsync()).Where(text => text.StartsWith("count ", StringComparison.Ordinal));
        Assert.Equal(61, counts.Distinct().Count());
    }
}
