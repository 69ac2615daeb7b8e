using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long an answer may be kept.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string? cacheType = null, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    [JsonPropertyName("cacheType")]
    public string? CacheType { get; set; }

    [JsonPropertyName("cacheDuration")]
    public int CacheDuration { get; set; }
}
