using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Turns;

public sealed class TurnContextChangeTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextChangeTests() => _turn = new TurnContext(_adapter, RecordingAdapter.Incoming());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task UpdateActivityAsync_Handlers_RunInOrderAndTheActivityGetsItsId()
    {
        var log = new List<string>();
        _turn.OnUpdateActivity(Note("first")).OnUpdateActivity(Note("second"));
        var message = new Activity("message", id: "old", text: "new text");

        var response = await _turn.UpdateActivityAsync(message);

        Assert.Equal(["first", "second"], log);
        Assert.Equal("updated", response.Id);
        Assert.Equal("updated", message.Id);
        Assert.Equal("conversation", Assert.Single(_adapter.Updated).Conversation?.Id);

        UpdateActivityHandler Note(string name) => (_, _, next) =>
        {
            log.Add(name);
            return next();
        };
    }

    [Fact]
    public async Task DeleteActivityAsync_ById_NamesTheActivityInThisConversation()
    {
        await _turn.DeleteActivityAsync("7");

        var deleted = Assert.Single(_adapter.Deleted);
        Assert.Equal(("7", "conversation"), (deleted.ActivityId, deleted.Conversation?.Id));
    }

    [Fact]
    public async Task DeleteActivityAsync_HandlerDoesNotCallNext_NothingIsDeleted()
    {
        var seen = 0;
        _turn.OnDeleteActivity((_, _, _) => Task.FromResult(seen++));

        await _turn.DeleteActivityAsync(new ConversationReference { ActivityId = "7" });

        Assert.Equal(1, seen);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public async Task New_OfAnotherTurn_SharesStateAndHandlers()
    {
        var handled = 0;
        _turn.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });
        _turn.TurnState.Add("x", "y");

        var other = new TurnContext(_turn, RecordingAdapter.Incoming(ActivityTypes.Event));
        await other.SendActivityAsync("hello");

        Assert.Equal(1, handled);
        Assert.Same(_turn.TurnState, other.TurnState);
        Assert.Same(_turn.BufferedReplyActivities, other.BufferedReplyActivities);
        Assert.Equal(ActivityTypes.Event, other.Activity.Type);
    }

    [Fact]
    public void TurnState_Values_AreKeptByNameOrType()
    {
        var state = _turn.TurnState;
        state.Add("Name", "by name");
        state.Set(new ChannelAccount("typed"));

        Assert.Equal("by name", state.Get<string>("nAME"));
        Assert.Null(state.Get<ChannelAccount>("Name"));
        Assert.Null(state.Get<string>("unknown"));
        Assert.Equal("typed", state.Get<ChannelAccount>()?.Id);
        Assert.Throws<ArgumentException>(() => state.Add("name", "again"));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("null", null!));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null!));
    }
}
