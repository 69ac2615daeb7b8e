using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Middleware;

public class ShowTypingMiddlewareTests
{
    [Fact]
    public async Task OnTurn_AnswerTakesItsTime_TypingIsShownAndStopsWithTheAnswer()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));
        IActivity? first = null;

        await adapter.SendTextToBotAsync("hello", async (turn, cancellationToken) =>
        {
            first = await adapter.GetNextReplyAsync(cancellationToken);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("answer", cancellationToken: cancellationToken);
        }, default);

        Assert.Equal(ActivityTypes.Typing, first?.Type);
        Assert.Contains(adapter.ActiveQueue, reply => reply.Text == "answer");
        Assert.All(adapter.ActiveQueue, reply => Assert.Contains(reply.Type, new[] { ActivityTypes.Typing, ActivityTypes.Message }));
    }

    [Fact]
    public async Task OnTurn_BotFails_TypingStopsAndTheFailureIsSeen()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException(), default));
    }

    [Fact]
    public async Task OnTurn_NoMessage_NoTyping()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 1));

        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Event), (turn, cancellationToken) => turn.SendActivityAsync("x", cancellationToken: cancellationToken));

        Assert.Equal("x", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    public void New_ImpossibleTimes_Throws(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
}
