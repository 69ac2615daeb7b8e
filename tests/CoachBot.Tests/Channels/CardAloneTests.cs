using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>A message with an Adaptive Card, as each channel gets it.</summary>
public sealed class CardAloneTests : HostedTest
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    private protected override HostOptions Options => new()
    {
        Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" },
        Bot = _ => new DelegateBot(async (turn, cancellationToken) =>
        {
            var content = new Dictionary<string, object> { ["type"] = "AdaptiveCard" };
            await turn.SendActivityAsync(MessageFactory.Attachment(new Attachment { ContentType = Card, Content = content }, "all of it"), cancellationToken);
        }),
    };

    [Theory]
    [InlineData("msteams", null, "all of it")]
    [InlineData("test", "all of it", null)]
    public async Task Send_ACard_IsShownByTeamsWithoutTheWordsAndByOthersWithThem(string channel, string? text, string? summary)
    {
        var received = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var service = await StartServiceAsync(received);

        using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", Activity(channel, service.Urls.First()));

        var activity = await received.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(text, (string?)activity["text"]);
        Assert.Equal(summary, (string?)activity["summary"]);
        Assert.Equal("AdaptiveCard", (string?)activity["attachments"]![0]!["content"]!["type"]);
    }

    [Fact]
    public async Task Send_ACardAsAnAnswer_KeepsTheWords()
    {
        using var answer = await Client.Http.PostAsJsonAsync("/api/messages", Activity("msteams", serviceUrl: null));

        Assert.Contains("\"text\":\"all of it\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartServiceAsync(TaskCompletionSource<JsonNode> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = builder.Build();
        service.MapPost("/v3/conversations/{id}/activities", async (HttpContext context) =>
            received.TrySetResult((await context.Request.ReadFromJsonAsync<JsonNode>())!));
        await service.StartAsync();
        return service;
    }

    private static object Activity(string channel, string? serviceUrl) => new
    {
        type = "message",
        id = "1",
        text = "hi",
        serviceUrl = serviceUrl ?? "https://elsewhere.example",
        channelId = channel,
        from = new { id = "u1" },
        conversation = new { id = "c1" },
        recipient = new { id = "bot" },
        deliveryMode = serviceUrl is null ? "expectReplies" : "normal",
    };
}
