using CoachBot.Channels.Connector;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What a refused message means for others.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private ConnectorDouble _service = null!;
    private Sending _sending = null!;

    [Theory]
    [InlineData("ConversationBlockedByUser", 0)]
    [InlineData("Forbidden", 1)]
    public async Task Send_WhereNothingCanArrive_EndsTheTimersOfThatConversationAlone(string code, int left)
    {
        await _sending.Database.WriteAsync(new TwoTimers());
        await SendAsync(Reply.Refused(403, code));

        await _sending.TriedAsync(1);

        Assert.Equal((left, 1), (Timers("test/c1"), Timers("test/c2")));
    }

    [Fact]
    public async Task Send_TooBig_RaisesTheAlarm()
    {
        await SendAsync(Reply.Refused(413));
        await _sending.TriedAsync(1);
        Assert.Contains(_sending.Log.All, line => line.StartsWith("Error: A message of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WhenNotKnown_HoldsTheTenantAndNoOther()
    {
        _service.Answers = arrival => arrival.Conversation == "a1" ? Reply.Refused(401) : Reply.Taken;
        await _sending.PostAsync(new Sending.Message(_service.Url, "first", "a1", "a"));
        await _sending.StartAsync();
        await _sending.TriedAsync(1);
        Assert.Contains(_sending.Log.All, line => line.StartsWith("Error: A channel's service does not know the app", StringComparison.Ordinal));

        await _sending.PostAsync(new Sending.Message(_service.Url, "held", "a2", "a"), new Sending.Message(_service.Url, "free", "b1", "b"));
        await _sending.TriedAsync(3, time: _time);
        Assert.Equal(["POST free"], _service.Taken.Select(taken => taken.ToString()));

        _time.Advance(Verdicts.Held);
        await _sending.TriedAsync(2, time: _time);
        Assert.Equal(["POST free", "POST held"], _service.Taken.Select(taken => taken.ToString()));
    }

    public async Task InitializeAsync()
    {
        _service = await ConnectorDouble.StartAsync();
        _sending = Sending.Prepare(_time);
    }

    public async Task DisposeAsync()
    {
        await _sending.DisposeAsync();
        await _service.DisposeAsync();
    }

    private async Task SendAsync(params Reply[] replies)
    {
        _service.First(replies);
        await _sending.PostAsync(new Sending.Message(_service.Url, "hi"));
        await _sending.StartAsync();
    }

    private int Timers(string conversation) => _sending.Database.Read(conversation, static (session, conversation) =>
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
