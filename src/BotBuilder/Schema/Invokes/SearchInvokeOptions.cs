using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Paging of a search.</summary>
public class SearchInvokeOptions
{
    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    [JsonPropertyName("top")]
    public int Top { get; set; }
}
