using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Connector;

/// <summary>What a turn has to know of an activity that a channel delivered.</summary>
internal static class Deliveries
{
    public static Delivery By(Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies ? Delivery.Answer : Delivery.Outbox;

    /// <param name="body">What was delivered.</param>
    /// <param name="activity">A first copy of it, which the turn may have.</param>
    /// <exception cref="Refusal">400: it does not say where it comes from.</exception>
    public static Incoming Of(ActivityBody body, Activity activity)
    {
        if (!IsId(activity.ChannelId) || !IsId(activity.Conversation?.Id) || !IsId(activity.From?.Id))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The activity needs channelId, conversation.id and from.id.");
        }

        Activity? first = activity;
        return new Incoming
        {
            Channel = activity.ChannelId!,
            ConversationId = activity.Conversation!.Id!,
            User = activity.From!.Id!,
            DeliveryId = body.ClientActivityId ?? activity.Id,
            Delivery = By(activity),
            Make = () => Interlocked.Exchange(ref first, null) ?? body.Make(),
        };
    }

    private static bool IsId(string? id) => id is { Length: > 0 and <= ActivityBody.MaxId };
}
