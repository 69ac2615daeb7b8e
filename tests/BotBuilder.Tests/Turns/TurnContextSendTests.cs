using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Turns;

public sealed class TurnContextSendTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextSendTests() => _turn = new TurnContext(_adapter, RecordingAdapter.Incoming());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task SendActivityAsync_Text_IsAddressedAsAReply()
    {
        var response = await _turn.SendActivityAsync("hello", "<speak/>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("1", response.Id);
        Assert.Equal("1", sent.Id);
        Assert.Equal(("message", "hello", "<speak/>", "expectingInput"), (sent.Type, sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("bot", "user", "conversation"), (sent.From?.Id, sent.Recipient?.Id, sent.Conversation?.Id));
        Assert.Equal(("in", "test", "https://service", "en-GB"), (sent.ReplyToId, sent.ChannelId, sent.ServiceUrl, sent.Locale));
    }

    [Fact]
    public async Task SendActivityAsync_ThroughTheInterface_AcceptsInputByDefault()
    {
        await ((ITurnContext)_turn).SendActivityAsync("hello");

        Assert.Equal(InputHints.AcceptingInput, Assert.Single(_adapter.Sent).InputHint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task SendActivityAsync_NoText_Throws(string? text) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text!));

    [Fact]
    public async Task SendActivitiesAsync_NoneAtAll_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync((IActivity)null!));
    }

    [Fact]
    public async Task Responded_OnlyATraceWasSent_StaysFalse()
    {
        await _turn.TraceActivityAsync("note");
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync("answer");
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task OnSendActivities_SeveralHandlers_RunInOrderAroundTheAdapter()
    {
        var log = new List<string>();
        _turn.OnSendActivities(Note("first")).OnSendActivities(Note("second"));

        await _turn.SendActivityAsync("hello");

        Assert.Equal(["first in 0", "second in 0", "second out 1", "first out 1"], log);

        SendActivitiesHandler Note(string name) => async (_, _, next) =>
        {
            log.Add($"{name} in {_adapter.Sent.Count}");
            var responses = await next();
            log.Add($"{name} out {_adapter.Sent.Count}");
            return responses;
        };
    }

    [Fact]
    public async Task OnSendActivities_HandlerChangesTheList_TheChangedListIsSent()
    {
        _turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(new Activity("message", text: "added"));
            return next();
        });

        await _turn.SendActivityAsync("hello");

        Assert.Equal(["hello", "added"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task OnSendActivities_HandlerDoesNotCallNext_NothingIsSent()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        Assert.Null((await _turn.SendActivityAsync("hello")).Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task SendActivityAsync_CallerExpectsReplies_TheyAreBuffered()
    {
        _turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        await _turn.SendActivityAsync("hello");
        await _turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse));

        Assert.Empty(_adapter.Sent);
        Assert.Equal(2, _turn.BufferedReplyActivities.Count);
        Assert.Equal("in", _turn.BufferedReplyActivities[0].ReplyToId);
        Assert.Same(_turn.BufferedReplyActivities[1], _turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(_turn.Responded);
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in")]
    public async Task SendActivityAsync_InAnswerToAConversationUpdate_HasAnIdOnlyWhereItIsUnderstood(string channel, string? replyToId)
    {
        var update = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;
        using var turn = new TurnContext(_adapter, update);

        await turn.SendActivityAsync("welcome");

        Assert.Equal(replyToId, Assert.Single(_adapter.Sent).ReplyToId);
    }

    [Fact]
    public async Task Dispose_Then_EverythingThrows()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivitiesAsync([new Activity()]));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.UpdateActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.DeleteActivityAsync("1"));
        Assert.Throws<ObjectDisposedException>(() => _turn.OnSendActivities((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => _turn.TurnState.Get<string>("x"));
    }
}
