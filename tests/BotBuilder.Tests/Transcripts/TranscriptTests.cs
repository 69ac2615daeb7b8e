using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Transcripts;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task Middleware_Turn_RecordsWhatCameAndWent()
    {
        await SayAsync("hello", (turn, cancellationToken) => turn.SendActivityAsync("answer", cancellationToken: cancellationToken));

        Assert.Equal(["hello", "answer"], (await AllAsync()).Select(activity => activity.AsMessageActivity()?.Text));
        Assert.Equal(RoleTypes.User, (await AllAsync())[0].From?.Role);
    }

    [Fact]
    public async Task Middleware_EditAndDeletion_ChangeTheRecord()
    {
        await SayAsync("go", async (turn, cancellationToken) =>
        {
            var kept = await turn.SendActivityAsync("first", cancellationToken: cancellationToken);
            var gone = await turn.SendActivityAsync("second", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity("message", id: kept.Id, text: "edited"), cancellationToken);
            await turn.DeleteActivityAsync(gone.Id!, cancellationToken);
        });

        var all = await AllAsync();
        Assert.Equal(["go", "edited", null], all.Select(activity => activity.AsMessageActivity()?.Text));
        Assert.Equal((ActivityTypes.MessageDelete, "deleted"), (all[2].Type, all[2].From?.Id));
    }

    [Fact]
    public async Task Middleware_LoggerFails_TheTurnDoesNot()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new FailingLogger()));

        await adapter.SendTextToBotAsync("hello", (turn, cancellationToken) => turn.SendActivityAsync("answer", cancellationToken: cancellationToken), default);

        Assert.Single(adapter.ActiveQueue);
    }

    [Fact]
    public async Task Get_ManyActivities_ComeInPages()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 45; i++)
        {
            await _store.LogActivityAsync(new Activity("message", id: $"{i}", timestamp: start.AddMinutes(i), channelId: "c", conversation: new ConversationAccount(id: "x")));
        }

        var ids = new List<string?>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("c", "x", token, start.AddMinutes(2));
            ids.AddRange(page.Items.Select(item => item.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal(Enumerable.Range(2, 43).Select(i => $"{i}"), ids);
        Assert.Equal("x", Assert.Single((await _store.ListTranscriptsAsync("c")).Items).Id);

        await _store.DeleteTranscriptAsync("c", "x");
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("c", "x")).Items);
    }

    private async Task<IActivity[]> AllAsync() => (await _store.GetTranscriptActivitiesAsync("test", "convo1")).Items;

    private Task SayAsync(string text, BotCallbackHandler bot) =>
        new TestAdapter().Use(new TranscriptLoggerMiddleware(_store)).SendTextToBotAsync(text, bot, default);

    private sealed class FailingLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException();
    }
}
