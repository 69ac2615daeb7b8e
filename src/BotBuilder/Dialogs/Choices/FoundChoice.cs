using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that was made.</summary>
public class FoundChoice
{
    [JsonPropertyName("value")]
    public string Value { get; set; } = null!;

    /// <summary>Its place in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How well the words fit, from 0 to 1.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word by which it was recognised.</summary>
    [JsonPropertyName("synonym")]
    public string? Synonym { get; set; }
}
