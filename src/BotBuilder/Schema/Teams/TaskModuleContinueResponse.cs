using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module shows something new.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null)
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public TaskModuleTaskInfo? Value { get; set; }
}
