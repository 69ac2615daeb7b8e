using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A short looping picture.</summary>
public class AnimationCard
{
    public const string ContentType = "application/vnd.microsoft.card.animation";

    public AnimationCard()
    {
    }

    public AnimationCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null,
        IList<CardAction>? buttons = null,
        bool? shareable = null,
        bool? autoloop = null,
        bool? autostart = null,
        string? aspect = null,
        object? value = null,
        string? duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("subtitle")]
    public string? Subtitle { get; set; }

    [JsonPropertyName("text")]
    public string? Text { get; set; }

    [JsonPropertyName("image")]
    public ThumbnailUrl? Image { get; set; }

    [JsonPropertyName("media")]
    public IList<MediaUrl>? Media { get; set; }

    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    [JsonPropertyName("shareable")]
    public bool? Shareable { get; set; }

    [JsonPropertyName("autoloop")]
    public bool? Autoloop { get; set; }

    [JsonPropertyName("autostart")]
    public bool? Autostart { get; set; }

    [JsonPropertyName("aspect")]
    public string? Aspect { get; set; }

    [JsonPropertyName("duration")]
    public string? Duration { get; set; }

    [JsonPropertyName("value")]
    public object? Value { get; set; }
}
