using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module shows a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
    {
    }

    public TaskModuleMessageResponse(string? value = null)
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
