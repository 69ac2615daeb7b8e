using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The replies collected for a caller that waits for them.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity>? Activities { get; set; }
}
