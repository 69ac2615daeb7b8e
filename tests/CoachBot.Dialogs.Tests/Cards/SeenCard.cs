using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests.Cards;

/// <summary>A card as a client gets it.</summary>
internal sealed record SeenCard(JsonNode Content)
{
    private static readonly JsonSchema Schema =
        JsonSchema.Read(Path.Combine(AppContext.BaseDirectory, "Cards", "adaptive-card-1.5.schema.json"));

    /// <summary>All that is to be read on it, in order, a line each.</summary>
    public IReadOnlyList<string> Words => [.. Read(Content["body"])];

    public IReadOnlyList<string> Faults => Schema.Check(Content);

    public string Speak => (string)Content["speak"]!;

    public static SeenCard From(Attachment attachment)
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return new SeenCard(JsonSerializer.SerializeToNode(attachment.Content)!);
    }

    public IEnumerable<JsonNode> Elements(string type) => All(Content).Where(node => node is JsonObject && (string?)node["type"] == type);

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject owner => owner.Select(member => member.Value).OfType<JsonNode>().SelectMany(All).Prepend(owner),
        JsonArray items => items.OfType<JsonNode>().SelectMany(All),
        _ => [],
    };

    private static IEnumerable<string> Read(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Read),
        JsonObject owner => owner.SelectMany(member => member.Key is "text" or "title" or "value" ? [(string)member.Value!] : Read(member.Value)),
        _ => [],
    };
}
