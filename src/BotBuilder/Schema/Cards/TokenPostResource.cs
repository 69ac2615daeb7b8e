using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client posts a token.</summary>
public class TokenPostResource
{
    public TokenPostResource()
    {
    }

    [JsonPropertyName("sasUrl")]
    public string? SasUrl { get; set; }
}
