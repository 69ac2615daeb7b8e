using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Activities recorded from a conversation.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity>? Activities { get; set; }
}
