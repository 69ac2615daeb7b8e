using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The role of a member in a meeting.</summary>
public class UserMeetingDetails
{
    [JsonPropertyName("InMeeting")]
    public bool InMeeting { get; set; }

    [JsonPropertyName("Role")]
    public string? Role { get; set; }
}
