namespace Microsoft.Bot.Builder;

/// <summary>Which conversation was recorded, and since when.</summary>
public class TranscriptInfo
{
    public string? ChannelId { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset Created { get; set; }
}
