using System.Text.Json.Nodes;

namespace CoachBot.Tests.Hosting;

/// <summary>A request to a connector's service.</summary>
/// <param name="Conversation">Null for one that makes a conversation.</param>
/// <param name="Id">The activity that it names; null for a new one.</param>
/// <param name="Activity">Its body; null when it has none.</param>
internal sealed record Arrival(string Method, string Path, string? Conversation, string? Id, JsonNode? Activity)
{
    /// <summary>The verb, the id where it names one, and the words.</summary>
    public override string ToString() => string.Join(' ', new[] { Method, Id, Words }.Where(part => part is not null));

    private string? Words => Conversation is null ? "conversation" : (string?)Activity?["text"];
}
