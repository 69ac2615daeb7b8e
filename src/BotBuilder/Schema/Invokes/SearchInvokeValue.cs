using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a search from a card.</summary>
public class SearchInvokeValue
{
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    [JsonPropertyName("queryText")]
    public string? QueryText { get; set; }

    [JsonPropertyName("queryOptions")]
    public SearchInvokeOptions? QueryOptions { get; set; }

    [JsonPropertyName("context")]
    public object? Context { get; set; }
}
