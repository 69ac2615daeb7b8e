using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>A conversation that the channel does not find is made once more, where it is one with a single person.</summary>
public sealed class LostConversationTests : SendingTest
{
    private static readonly Reply NotFound = Reply.Refused(404, Posting.NoConversation);


    [Fact]
    public async Task Send_ToAPersonNotFound_IsSentToTheConversationMadeOfTheSameTwo()
    {
        var tried = await SendAsync("\"conversationType\":\"personal\",\"tenantId\":\"t1\"", NotFound, new Reply(201, """{"id":"c2"}""", true));

        var arrivals = await Service.ArrivalsAsync(3);
        Assert.Equal(OutboxStatus.Sent, tried.Status);
        Assert.Equal(["/v3/conversations/c1/activities", "/v3/conversations", "/v3/conversations/c2/activities"], arrivals.Select(arrival => arrival.Path));
        Assert.Equal(
            """{"isGroup":false,"members":[{"id":"u1"}],"bot":{"id":"bot"},"tenantId":"t1","channelData":{"tenant":{"id":"t1"}}}""",
            arrivals[1].Activity!.ToJsonString());
    }

    [Fact]
    public async Task Send_NotFoundAgain_IsClosed()
        => Assert.Equal(OutboxStatus.Closed, (await SendAsync("\"isGroup\":false", NotFound, new Reply(200, """{"id":"c2"}""", false), NotFound)).Status);

    [Theory]
    [InlineData("\"conversationType\":\"groupChat\"")]
    [InlineData("\"conversationType\":\"channel\"")]
    [InlineData("\"isGroup\":true")]
    public async Task Send_ToAGroupNotFound_IsClosedAtOnce(string about)
    {
        Assert.Equal(OutboxStatus.Closed, (await SendAsync(about, NotFound)).Status);
        Assert.Empty(Service.Taken);
    }

    [Theory]
    [InlineData(500, OutboxStatus.Pending)]
    [InlineData(429, OutboxStatus.Pending)]
    [InlineData(404, OutboxStatus.Closed)]
    [InlineData(400, OutboxStatus.Failed)]
    public async Task Send_WhenItCannotBeMade_HasNotArrived(int status, string expected)
    {
        var tried = await SendAsync("\"isGroup\":false", NotFound, Reply.Refused(status));
        Assert.Equal((expected, 0), (tried.Status, Service.Taken.Count));
    }

    private async Task<Sending.Marked> SendAsync(string about, params Reply[] replies)
    {
        Service.First(replies);
        await Sender.PostAsync(new Sending.Message(Service.Url, "hi", About: about));
        await Sender.StartAsync();
        return await Sender.TriedAsync(1);
    }
}
