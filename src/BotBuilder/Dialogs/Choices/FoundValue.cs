using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundValue
{
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;

    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the words fit, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
