using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Dialogs.Tests.Cards;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>The coach's own questions and cards, as Teams gets them.</summary>
public sealed class TriageInTeamsTests : HostedTest
{
    private const int MostInARow = 6;
    private const int MostBesideText = 3;

    private static readonly JsonSchema Schema = JsonSchema.Read(Path.Combine(AppContext.BaseDirectory, "Teams", "adaptive-card-1.5.schema.json"));

    private protected override HostOptions Options => new() { IsCoach = true, Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };

    [Fact]
    public async Task Say_UntilTheFirstMove_ShowsEveryAnswerOnValidCards()
    {
        await using var service = await ConnectorDouble.StartAsync();
        string[] said = ["hi", "yes", "34", "lower", "2 days ago", "easing", "3", "none", "none", "none", "none", "none", "none", "none", "floor", "yes", "ready"];
        for (var id = 0; id < said.Length; id++)
        {
            using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", Message(service.Url, $"{id}", said[id]));
            Assert.True(accepted.IsSuccessStatusCode);
        }

        var sent = new List<JsonNode>();
        while (!sent.Exists(message => (string?)message["channelData"]!["coach"]!["step"] == "routine.exercise"))
        {
            sent.Add(await service.ActivityAsync());
        }

        Assert.All(sent, message => Assert.InRange(message["suggestedActions"]?["actions"]?.AsArray().Count ?? 0, 0, MostBesideText));
        var cards = sent.SelectMany(message => message["attachments"]?.AsArray() ?? []).Select(card => card!["content"]!).ToList();
        Assert.Contains(cards, card => Rows(card).Count() > 1);
        Assert.All(cards, card => Assert.Empty(Schema.Check(card)));
        Assert.All(cards.SelectMany(Rows), row => Assert.InRange(row.Count, 1, MostInARow));
    }

    private static IEnumerable<JsonArray> Rows(JsonNode card) =>
        card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ActionSet").Select(row => row!["actions"]!.AsArray());

    private static JsonObject Message(string serviceUrl, string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = text,
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = "u1" },
        ["conversation"] = new JsonObject { ["id"] = "a:own", ["conversationType"] = "personal", ["tenantId"] = "t1" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
    };
}
