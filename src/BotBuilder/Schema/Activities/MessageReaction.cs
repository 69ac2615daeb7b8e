using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = null)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
