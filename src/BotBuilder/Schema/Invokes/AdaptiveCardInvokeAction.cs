using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The action that was pressed on an adaptive card.</summary>
public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction()
    {
    }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("verb")]
    public string? Verb { get; set; }

    [JsonPropertyName("data")]
    public object? Data { get; set; }
}
