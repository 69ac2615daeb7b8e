using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What may have arrived, where the operator would rather have it twice than not at all.</summary>
public sealed class ResendingTests
{
    [Theory]
    [InlineData("false", 1, OutboxStatus.Unknown)]
    [InlineData("true", 2, OutboxStatus.Sent)]
    public async Task Send_ThatMayHaveArrived_IsSentOnceMoreIfWanted(string wanted, int requests, string status)
    {
        var time = new ManualTime();
        await using var service = await ConnectorDouble.StartAsync();
        await using var sending = Sending.Prepare(time, (Verdicts.ResendKey, wanted));
        service.First(Reply.Lie(500));
        await sending.PostAsync(new Sending.Message(service.Url, "hi"));
        await sending.StartAsync();

        var last = await sending.TriedAsync(1, requests, time);

        Assert.Equal((status, requests), (last.Status, service.Taken.Count));
    }

    [Fact]
    public async Task Send_ThatMayHaveArrivedTwice_IsNotSentAThirdTime()
    {
        var time = new ManualTime();
        await using var service = await ConnectorDouble.StartAsync();
        await using var sending = Sending.Prepare(time, (Verdicts.ResendKey, "true"));
        service.First(Reply.Refused(429), Reply.Lie(502), Reply.ResetAfter);
        await sending.PostAsync(new Sending.Message(service.Url, "hi"));
        await sending.StartAsync();

        var last = await sending.TriedAsync(1, 3, time);

        Assert.Equal((OutboxStatus.Unknown, 2), (last.Status, service.Taken.Count));
    }
}
