using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Connector;

/// <summary>What a turn sends, before it leaves the bot.</summary>
internal static class Outgoing
{
    /// <summary>Has a hand in all that the person will be shown: what is new, and what takes an earlier message's place.</summary>
    public static void OnShow(this ITurnContext turn, Action<Activity> suit)
    {
        turn.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(suit);
            return send();
        });
        turn.OnUpdateActivity((_, activity, update) =>
        {
            suit(activity);
            return update();
        });
    }
}
