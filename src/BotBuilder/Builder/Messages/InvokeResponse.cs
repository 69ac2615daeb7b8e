using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    [JsonPropertyName("status")]
    public int Status { get; set; }

    [JsonPropertyName("body")]
    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
