using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that asks.</summary>
public class TabEntityContext
{
    public TabEntityContext()
    {
    }

    [JsonPropertyName("tabEntityId")]
    public string? TabEntityId { get; set; }
}
