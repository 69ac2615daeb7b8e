using System.Globalization;
using BotBuilder.Tests.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Middleware;

public class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Run_SeveralMiddleware_SurroundTheBotInOrder()
    {
        _adapter.Use(new Noting(_log, "first")).Use(new Noting(_log, "second"));

        await RunAsync(() => _log.Add("bot"));

        Assert.Equal(["first in", "second in", "bot", "second out", "first out"], _log);
    }

    [Fact]
    public async Task Run_MiddlewareDoesNotCallNext_TheTurnEndsThere()
    {
        _adapter.Use(new Noting(_log, "first") { Passes = false }).Use(new Noting(_log, "second"));

        await RunAsync(() => _log.Add("bot"));

        Assert.Equal(["first in", "first out"], _log);
    }

    [Fact]
    public async Task Run_SetWithinASet_RunsAsOneOfThem()
    {
        var inner = new MiddlewareSet().Use(new Noting(_log, "a")).Use(new Noting(_log, "b"));
        _adapter.Use(inner).Use(new Noting(_log, "c"));

        await RunAsync(() => _log.Add("bot"));

        Assert.Equal(["a in", "b in", "b out", "a out", "c in", "bot", "c out"], _log);
    }

    [Fact]
    public async Task Run_BotThrows_OnTurnErrorSeesIt()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) => Task.FromResult(seen = e);

        await RunAsync(() => throw new InvalidOperationException("broken"));

        Assert.Equal("broken", seen?.Message);
    }

    [Fact]
    public async Task Run_BotThrowsAndNobodyHandlesIt_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(() => throw new InvalidOperationException()));

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("no such language!", null)]
    public async Task Run_LocaleOfTheActivity_IsTheCultureOfTheTurn(string locale, string? culture)
    {
        var before = CultureInfo.CurrentCulture.Name;
        var activity = RecordingAdapter.Incoming();
        activity.Locale = locale;
        using var turn = new TurnContext(_adapter, activity);

        await _adapter.RunAsync(turn, (_, _) => Task.FromResult(_log.Count == 0 && Add(CultureInfo.CurrentCulture.Name)));

        Assert.Equal([culture ?? before], _log);
        Assert.Equal(culture ?? before, turn.Locale);
        Assert.Equal(before, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task ContinueConversationAsync_Reference_BecomesAnEventInThatConversation()
    {
        var reference = RecordingAdapter.Incoming().GetConversationReference();
        Activity? seen = null;

        await _adapter.ContinueConversationAsync("app", reference, (turn, _) => Task.FromResult(seen = turn.Activity), default);

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (seen?.Type, seen?.Name));
        Assert.Equal(("user", "bot", "conversation"), (seen?.From?.Id, seen?.Recipient?.Id, seen?.Conversation?.Id));
        Assert.Same(reference, seen?.RelatesTo);
    }

    [Fact]
    public void Use_Nothing_Throws() => Assert.Throws<ArgumentNullException>(() => _adapter.Use(null!));

    private bool Add(string entry)
    {
        _log.Add(entry);
        return true;
    }

    private async Task RunAsync(Action bot)
    {
        using var turn = new TurnContext(_adapter, RecordingAdapter.Incoming());
        await _adapter.RunAsync(turn, (_, _) =>
        {
            bot();
            return Task.CompletedTask;
        });
    }

    private sealed class Noting(List<string> log, string name) : IMiddleware
    {
        public bool Passes { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            log.Add($"{name} in");
            if (Passes)
            {
                await next(cancellationToken);
            }

            log.Add($"{name} out");
        }
    }
}
