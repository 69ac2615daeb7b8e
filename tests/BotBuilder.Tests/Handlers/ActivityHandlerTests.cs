using System.Text.Json;
using BotBuilder.Tests.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Handlers;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NotingHandler _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task OnTurn_EachKindOfActivity_HasItsMethod(string type, string called)
    {
        await TurnAsync(new Activity(type));

        Assert.Equal([called], _bot.Log);
    }

    [Fact]
    public async Task OnTurn_MembersCameOrWent_OnlyOthersThanTheBotCount()
    {
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new("bot"), new("user")] });
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new("bot")] });
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new("user")] });
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new("bot")] });
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { TopicName = "x" });

        Assert.Equal(["added bot,user", "removed user"], _bot.Log);
    }

    [Fact]
    public async Task OnTurn_Reactions_AddedAndRemovedAreBothTold()
    {
        await TurnAsync(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new("like")], ReactionsRemoved = [new("sad")] });

        Assert.Equal(["+like", "-sad"], _bot.Log);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", null)]
    public async Task OnTurn_InstallationUpdate_IsAddOrRemove(string action, string? called)
    {
        await TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action });

        Assert.Equal(called is null ? [] : [called], _bot.Log);
    }

    [Fact]
    public async Task OnTurn_TokenEvent_IsNoOrdinaryEvent()
    {
        await TurnAsync(new Activity(ActivityTypes.Event) { Name = SignInConstants.TokenResponseEventName });

        Assert.Equal(["token"], _bot.Log);
    }

    [Fact]
    public async Task OnTurn_InvokeNobodyHandles_IsAnsweredNotImplemented()
    {
        await TurnAsync(new Activity(ActivityTypes.Invoke) { Name = "unheard/of" });

        Assert.Equal(501, Answer().Status);
    }

    [Fact]
    public async Task OnTurn_CardAction_ReachesItsMethodAndAnswersOk()
    {
        await TurnAsync(CardAction("""{"action":{"type":"Action.Execute","verb":"stop"}}"""));

        Assert.Equal(["card stop"], _bot.Log);
        Assert.Equal(200, Answer().Status);
        Assert.Equal(202, Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body).StatusCode);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":5}""")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task OnTurn_CardActionThatIsNone_IsABadRequest(string value)
    {
        await TurnAsync(CardAction(value));

        Assert.Empty(_bot.Log);
        Assert.Equal(400, Answer().Status);
        Assert.Equal("application/vnd.microsoft.error", Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body).Type);
    }

    [Fact]
    public async Task OnTurn_InvokeAnsweredByTheBot_IsNotAnsweredTwice()
    {
        using var turn = new TurnContext(_adapter, new Activity(ActivityTypes.Invoke) { Name = "unheard/of" });
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await _bot.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task OnTurn_WithoutATypeOrATurn_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync(new Activity()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
    }

    private static Activity CardAction(string json) =>
        new(ActivityTypes.Invoke) { Name = "adaptiveCard/action", Value = JsonDocument.Parse(json).RootElement };

    private InvokeResponse Answer() => Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);

    private async Task TurnAsync(Activity activity)
    {
        activity.Recipient = new ChannelAccount("bot");
        using var turn = new TurnContext(_adapter, activity);
        await _bot.OnTurnAsync(turn);
    }
}
