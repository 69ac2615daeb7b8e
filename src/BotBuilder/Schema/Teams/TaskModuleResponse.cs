using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a task module does next.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase? task = null)
    {
        Task = task;
    }

    [JsonPropertyName("task")]
    public TaskModuleResponseBase? Task { get; set; }

    [JsonPropertyName("cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
