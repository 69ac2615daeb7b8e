using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string? lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    [JsonPropertyName("lastReadMessageId")]
    public string? LastReadMessageId { get; set; }

    /// <summary>Ids of messages in Teams are numbers that grow with time.</summary>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var compared)
        && long.TryParse(lastReadMessageId, NumberStyles.Integer, CultureInfo.InvariantCulture, out var lastRead)
        && compared <= lastRead;

    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
