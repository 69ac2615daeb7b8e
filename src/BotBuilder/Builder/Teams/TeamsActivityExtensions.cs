using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says beside an activity, and what a bot says to Teams beside its own.</summary>
public static class TeamsActivityExtensions
{
    public static string? TeamsGetSelectedChannelId(this IActivity activity) => Data(activity)?.Settings?.SelectedChannel?.Id;

    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    public static string? TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    /// <summary>Shows the message in the activity feed, or in the meeting instead.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data)
        {
            data = new TeamsChannelData();
            activity.ChannelData = data;
        }

        data.Notification = new NotificationInfo { Alert = !alertInMeeting, AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
    }

    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    public static IList<OnBehalfOf>? TeamsGetTeamOnBehalfOf(this IActivity activity) => Data(activity)?.OnBehalfOf;

    private static TeamsChannelData? Data(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
