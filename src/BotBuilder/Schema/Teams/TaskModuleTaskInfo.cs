using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module shows.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(
        string? title = null,
        object? height = null,
        object? width = null,
        string? url = null,
        Attachment? card = null,
        string? fallbackUrl = null,
        string? completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("height")]
    public object? Height { get; set; }

    [JsonPropertyName("width")]
    public object? Width { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("card")]
    public Attachment? Card { get; set; }

    [JsonPropertyName("fallbackUrl")]
    public string? FallbackUrl { get; set; }

    [JsonPropertyName("completionBotId")]
    public string? CompletionBotId { get; set; }
}
