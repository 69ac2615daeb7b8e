using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One meaning of a date or time: a moment, or a range from start to end, and its TIMEX expression.</summary>
public class DateTimeResolution
{
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    [JsonPropertyName("start")]
    public string? Start { get; set; }

    [JsonPropertyName("end")]
    public string? End { get; set; }

    [JsonPropertyName("timex")]
    public string? Timex { get; set; }
}
