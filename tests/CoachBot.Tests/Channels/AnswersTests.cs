using System.Net;
using System.Net.Sockets;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What becomes of a message by the answer of the channel's service, a row for each answer that one is known to give.</summary>
public sealed class AnswersTests : SendingTest
{
    /// <summary>Name, reply, what becomes of it, the least and the most seconds until it is tried again.</summary>
    internal static readonly Dictionary<string, (Reply Reply, string Status, int Least, int Most)> Rows = new()
    {
        ["taken"] = (Reply.Taken, OutboxStatus.Sent, 0, 0),
        ["taken without an id"] = (Reply.TakenNameless, OutboxStatus.Sent, 0, 0),
        ["taken, half said"] = (Reply.Half, OutboxStatus.Sent, 0, 0),
        ["throttled, seconds"] = (Reply.Refused(429, "Throttled", "7"), OutboxStatus.Pending, 7, 7),
        ["throttled, a date"] = (Reply.Refused(429, "Throttled", "Sat, 21 Nov 2026 08:00:09 GMT"), OutboxStatus.Pending, 9, 9),
        ["throttled, a year"] = (Reply.Refused(429, "Throttled", "31536000"), OutboxStatus.Pending, 3600, 3600),
        ["throttled, nothing said"] = (Reply.Refused(429), OutboxStatus.Pending, 0, 2),
        ["others write there"] = (Reply.Refused(412, "PreconditionFailed"), OutboxStatus.Pending, 0, 2),
        ["not known"] = (Reply.Refused(401, "BotNotRegistered"), OutboxStatus.Pending, 600, 600),
        ["blocked"] = (Reply.Refused(403, "ConversationBlockedByUser"), OutboxStatus.Closed, 0, 0),
        ["not in the roster"] = (Reply.Refused(403, "BotNotInConversationRoster"), OutboxStatus.Closed, 0, 0),
        ["disabled"] = (Reply.Refused(403, "BotDisabledByAdmin"), OutboxStatus.Closed, 0, 0),
        ["no writing"] = (Reply.Refused(403, "MessageWritesBlocked"), OutboxStatus.Closed, 0, 0),
        ["no writing, told within"] = (
            new Reply(403, """{"error":{"code":"Forbidden","message":"{\"subCode\":\"MessageWritesBlocked\"}"}}""", false), OutboxStatus.Closed, 0, 0),
        ["forbidden"] = (Reply.Refused(403, "Forbidden"), OutboxStatus.Failed, 0, 0),
        ["forbidden, endlessly told"] = (new Reply(403, $$"""{"error":{"code":"BotDisabledByAdmin"},"x":"{{new string('x', Connector.MostAnswered)}}"}""", false), OutboxStatus.Failed, 0, 0),
        ["not found, a page"] = (new Reply(404, "<html>", false), OutboxStatus.Failed, 0, 0),
        ["too big"] = (Reply.Refused(413, "MessageSizeTooBig"), OutboxStatus.Failed, 0, 0),
        ["bad"] = (Reply.Refused(400, "BadArgument"), OutboxStatus.Failed, 0, 0),
        ["elsewhere"] = (Reply.Refused(302), OutboxStatus.Failed, 0, 0),
        ["gave up"] = (Reply.Lie(408), OutboxStatus.Unknown, 0, 0),
        ["failed, but taken"] = (Reply.Lie(500), OutboxStatus.Unknown, 0, 0),
        ["bad gateway"] = (Reply.Lie(502), OutboxStatus.Unknown, 0, 0),
        ["unavailable"] = (Reply.Refused(503), OutboxStatus.Unknown, 0, 0),
        ["gateway gave up"] = (Reply.Lie(504), OutboxStatus.Unknown, 0, 0),
        ["reset before the body"] = (Reply.ResetBefore, OutboxStatus.Unknown, 0, 0),
        ["reset after the body"] = (Reply.ResetAfter, OutboxStatus.Unknown, 0, 0),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Send_Answered_BecomesWhatTheTableSays(string row)
    {
        var (reply, status, least, most) = Rows[row];
        await SendAsync(reply);

        var tried = await Sender.TriedAsync(1);

        Assert.Equal(status, tried.Status);
        Assert.InRange(tried.Wait, TimeSpan.FromSeconds(least), TimeSpan.FromSeconds(most));
        Assert.Equal(reply.Takes ? 1 : 0, Service.Taken.Count);
    }

    [Fact]
    public async Task Send_NeverAnswered_IsUnknownAfterFifteenSeconds()
    {
        await SendAsync(Reply.Silence);
        await Service.ArrivalsAsync(1);

        Time.Advance(TimeSpan.FromSeconds(14));
        Assert.Equal(1, Sender.Count(OutboxStatus.Sending));
        Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(OutboxStatus.Unknown, (await Sender.TriedAsync(1)).Status);
    }

    [Fact]
    public async Task Stop_WhileOneIsBeingSent_WaitsForItsAnswer()
    {
        var answered = new TaskCompletionSource();
        await SendAsync(Reply.Taken with { Until = answered.Task });
        await Service.ArrivalsAsync(1);

        var stopped = Sender.StopAsync();
        Assert.False(stopped.IsCompleted);
        answered.SetResult();
        await stopped;

        Assert.Equal((1, 0), (Sender.Count(OutboxStatus.Sent), Sender.Count(OutboxStatus.Unknown)));
    }

    [Fact]
    public async Task Send_NobodyListens_IsTriedAgainLater()
    {
        // In real time: between connects it waits for so short that nobody minds.
        await using var sending = Sending.Prepare(TimeProvider.System);
        await sending.PostAsync(new Sending.Message(Unused(), "hi"));
        await sending.StartAsync();

        var tried = await sending.TriedAsync(1);

        Assert.Equal(OutboxStatus.Pending, tried.Status);
    }

    [Fact]
    public async Task Send_ToAServiceThatComesBack_ArrivesOnceInOrder()
    {
        await SendAsync(Reply.Refused(429, retryAfter: "5"), Reply.Refused(412));
        await Sender.PostAsync(new Sending.Message(Service.Url, "then"));

        await Sender.TriedAsync(1, 3, Time);
        await Sender.TriedAsync(2);

        Assert.Equal(["POST hi", "POST then"], Service.Taken.Select(taken => taken.ToString()));
    }

    [Fact]
    public async Task Send_AlwaysInTheWayOfOthers_WaitsLongFromTheFourthTry()
    {
        await SendAsync(Reply.Refused(412), Reply.Refused(412), Reply.Refused(412), Reply.Refused(412));

        await Sender.TriedAsync(1, 3, Time);
        var fourth = await Sender.TriedAsync(1, 4, Time);

        Assert.InRange(fourth.Wait, TimeSpan.FromMinutes(4.9), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Send_ThrottledForHours_IsGivenUp()
    {
        Service.Answers = _ => Reply.Refused(429, retryAfter: "3000");
        await SendAsync();

        var last = await Sender.TriedAsync(1, 5, Time);

        Assert.Equal(OutboxStatus.Failed, last.Status);
        Assert.InRange(last.Attempts, 3, 4);
    }

    private static string Unused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
