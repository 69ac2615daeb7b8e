using CoachBot.Channels.Connector;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What a refused message means for others.</summary>
public sealed class RefusalTests : SendingTest
{
    [Theory]
    [InlineData("ConversationBlockedByUser", 0)]
    [InlineData("Forbidden", 1)]
    public async Task Send_WhereNothingCanArrive_EndsTheTimersOfThatConversationAlone(string code, int left)
    {
        await Sender.Database.WriteAsync(new TwoTimers());
        await SendAsync(Reply.Refused(403, code));

        await Sender.TriedAsync(1);

        Assert.Equal((left, 1), (Timers("test/c1"), Timers("test/c2")));
    }

    [Fact]
    public async Task Send_TooBig_RaisesTheAlarm()
    {
        await SendAsync(Reply.Refused(413));
        await Sender.TriedAsync(1);
        Assert.Contains(Sender.Log.All, line => line.StartsWith("Error: A message of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WhenNotKnown_HoldsTheTenantAndNoOther()
    {
        Service.Answers = arrival => arrival.Conversation == "a1" ? Reply.Refused(401) : Reply.Taken;
        await Sender.PostAsync(new Sending.Message(Service.Url, "first", "a1", "a"));
        await Sender.StartAsync();
        await Sender.TriedAsync(1);
        Assert.Contains(Sender.Log.All, line => line.StartsWith("Error: A channel's service does not know the app", StringComparison.Ordinal));

        await Sender.PostAsync(new Sending.Message(Service.Url, "held", "a2", "a"), new Sending.Message(Service.Url, "free", "b1", "b"));
        await Sender.TriedAsync(3, time: Time);
        Assert.Equal(["POST free"], Service.Taken.Select(taken => taken.ToString()));

        Time.Advance(Verdicts.Held);
        await Sender.TriedAsync(2, time: Time);
        Assert.Equal(["POST free", "POST held"], Service.Taken.Select(taken => taken.ToString()));
    }

    private int Timers(string conversation) => Sender.Database.Read(conversation, static (session, conversation) =>
    {
        using var count = session.Use("SELECT count(*) FROM due WHERE conversation = ?").With(conversation);
        return count.Step() ? (int)count.Long(0) : 0;
    });

    private sealed class TwoTimers : WriteJob
    {
        public override bool Apply(Session session)
        {
            session.Run("INSERT INTO due (conversation, name, at, ready, fence, event) VALUES ('test/c1', 'check-in', 9e15, 9e15, 1, x'7b7d'), ('test/c2', 'check-in', 9e15, 9e15, 1, x'7b7d')");
            return true;
        }
    }
}
