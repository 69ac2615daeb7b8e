using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Testing;

public class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public Task Test_WhatIsSaidAndExpected_Passes() => Flow()
        .Test("hello", "you said hello")
        .Send("again").AssertReplyContains("again")
        .Send("x").AssertReplyOneOf(["y", "you said x"])
        .Send("y").AssertReply(reply => Assert.Equal("bot", reply.From?.Id))
        .StartTestAsync();

    [Fact]
    public async Task Assert_AnotherReply_Fails()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Test("hello", "goodbye").StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertReplyContains("goodbye").StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertReplyOneOf(["goodbye"]).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertReply(new Activity(ActivityTypes.Event)).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hello").AssertNoReply(timeout: 1).StartTestAsync());
    }

    [Fact]
    public async Task Assert_NoReplyComes_IsCancelled()
    {
        var flow = new TestFlow(_adapter, (_, _) => Task.CompletedTask);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => flow.Send("hello").AssertReply("x", timeout: 1).StartTestAsync());
        await flow.Send("hello").AssertNoReply(timeout: 1).StartTestAsync();
    }

    [Fact]
    public Task Test_Transcript_SendsTheUsersLinesAndExpectsTheBots() => Flow().Test(
        [
            new Activity("message", text: "hello", from: new ChannelAccount("user", role: RoleTypes.User)),
            new Activity("message", text: "you said hello", from: new ChannelAccount("bot", role: RoleTypes.Bot)),
        ]).StartTestAsync();

    [Fact]
    public async Task SendConversationUpdate_User_IsAMemberAdded()
    {
        IList<ChannelAccount>? added = null;
        var flow = new TestFlow(_adapter, (turn, _) => Task.FromResult(added = turn.Activity.MembersAdded));

        await flow.SendConversationUpdate().StartTestAsync();

        Assert.Equal("user1", Assert.Single(added!).Id);
    }

    [Fact]
    public async Task Adapter_UpdateAndDelete_ChangeWhatIsQueued()
    {
        await _adapter.SendTextToBotAsync("go", async (turn, cancellationToken) =>
        {
            var first = await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
            var second = await turn.SendActivityAsync("two", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity("message", id: first.Id, text: "one, edited"), cancellationToken);
            await turn.DeleteActivityAsync(second.Id!, cancellationToken);
        }, default);

        Assert.Equal("one, edited", _adapter.GetNextReply()?.AsMessageActivity()?.Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task Adapter_Traces_AreQueuedOnlyIfAskedFor(bool traces, int queued)
    {
        var adapter = new TestAdapter(sendTraceActivity: traces);
        await adapter.SendTextToBotAsync("go", async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("note"), cancellationToken);
            await turn.SendActivityAsync("x", cancellationToken: cancellationToken);
        }, default);

        Assert.Equal(queued, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task Adapter_ReplyAwaitedBeforeItComes_Arrives()
    {
        var awaited = _adapter.GetNextReplyAsync();
        await _adapter.SendTextToBotAsync("go", (turn, cancellationToken) => turn.SendActivityAsync("late", cancellationToken: cancellationToken), default);

        Assert.Equal("late", (await awaited)?.AsMessageActivity()?.Text);
    }

    private TestFlow Flow() => new(_adapter, (turn, cancellationToken) =>
        turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: cancellationToken));
}
