using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Channels.Connector;

/// <summary>Which tenant an activity comes from: as its conversation says, or else its channel's own data.</summary>
internal static class TenantName
{
    /// <summary>The conversation learns it from the channel's data, and so does whatever is sent there later. Null where neither says.</summary>
    public static string? Settle(Activity activity)
    {
        if (activity is { ChannelData: not null, Conversation: { TenantId: null } conversation } && activity.TryGetChannelData<TeamsChannelData>(out var data))
        {
            conversation.TenantId = data.Tenant?.Id;
        }

        return activity.Conversation?.TenantId is { Length: > 0 and <= ActivityBody.MaxId } tenant ? tenant : null;
    }
}
