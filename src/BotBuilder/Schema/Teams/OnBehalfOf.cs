using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>For whom a message was sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    [JsonPropertyName("mentionType")]
    public string? MentionType { get; set; }

    [JsonPropertyName("mri")]
    public string? Mri { get; set; }

    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }
}
