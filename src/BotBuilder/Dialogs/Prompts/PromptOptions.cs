using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and what it says when the answer does not do.</summary>
public class PromptOptions
{
    [JsonPropertyName("prompt")]
    public Activity? Prompt { get; set; }

    [JsonPropertyName("retryPrompt")]
    public Activity? RetryPrompt { get; set; }

    [JsonPropertyName("choices")]
    public IList<Choice>? Choices { get; set; }

    [JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Anything the validator needs; it is kept with the state of the prompt.</summary>
    [JsonPropertyName("validations")]
    public object? Validations { get; set; }

    [JsonPropertyName("recognizeLanguage")]
    public string? RecognizeLanguage { get; set; }
}
