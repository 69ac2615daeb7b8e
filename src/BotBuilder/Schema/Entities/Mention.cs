using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody named in a message.</summary>
public class Mention : Entity
{
    private const string MentionType = "mention";

    public Mention()
    {
        Type = MentionType;
    }

    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = MentionType;
    }

    [JsonPropertyName("mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
