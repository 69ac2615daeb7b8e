using CoachBot.Channels.DirectLine;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Makes turns of what a channel delivered. What somebody tells us before others is a turn of the private chat that they have
/// with us, too.
/// </summary>
internal sealed class Deliveries(Database database)
{
    private const string PrivateChat = "SELECT conversation FROM talk WHERE person = ? AND private LIMIT 1";

    public static Delivery By(Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies ? Delivery.Answer : Delivery.Outbox;

    /// <summary>One turn or two, in their order; the last one's answer is the delivery's.</summary>
    /// <param name="body">What was delivered.</param>
    /// <param name="activity">A first copy of it, which a turn may have.</param>
    /// <exception cref="Refusal">400: it does not say where it comes from, or from somebody who cannot be there.</exception>
    public IReadOnlyList<Incoming> Of(ActivityBody body, Activity activity)
    {
        if (!IsId(activity.ChannelId) || !IsId(activity.Conversation?.Id) || !IsId(activity.From?.Id))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The activity needs channelId, conversation.id and from.id.");
        }

        // Azure's Web Chat lets its pages name people as they like, and is a channel of the same name as our own page.
        if (activity.ChannelId == BotChannels.Webchat && activity.From!.Id!.StartsWith(DirectLineActivities.UserPrefix, StringComparison.Ordinal))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The from.id is one that only the coach's own page gives out.");
        }

        Activity? first = activity;
        var here = new Incoming
        {
            Channel = activity.ChannelId!,
            ConversationId = activity.Conversation!.Id!,
            User = activity.From!.Id!,
            DeliveryId = body.ClientActivityId ?? activity.Id,
            Delivery = By(activity),
            IsPublic = Coach.IsInPublic(activity),
            Make = () => Make(Interlocked.Exchange(ref first, null) ?? body.Make()),
        };
        return IsSaidInPublic(here, activity) && PrivateChatOf(here) is { } chat ? [InPrivate(body, here, chat), here] : [here];
    }

    /// <summary>Whoever is answered in the request may name any service; on other machines it is never called.</summary>
    private static Activity Make(Activity activity)
    {
        if (By(activity) == Delivery.Answer && !ConnectorDoor.IsLocal(activity.ServiceUrl))
        {
            activity.ServiceUrl = null;
        }

        return activity;
    }

    private static bool IsSaidInPublic(Incoming incoming, Activity activity)
        => incoming is { IsPublic: true, Delivery: Delivery.Outbox } && activity.Type == ActivityTypes.Message && activity.RemoveRecipientMention()?.Length > 0;

    /// <summary>The id of the conversation as the channel names it; null when they have none.</summary>
    private string? PrivateChatOf(Incoming incoming) => database.Read(incoming, static (session, incoming) =>
    {
        using var find = session.Use(PrivateChat).With(incoming.Person);
        return find.Step() ? find.Text(0)[(incoming.Channel.Length + 1)..] : null;
    });

    private static Incoming InPrivate(ActivityBody body, Incoming said, string chat) => new()
    {
        Channel = said.Channel,
        ConversationId = chat,
        User = said.User,
        DeliveryId = said.DeliveryId,
        Delivery = said.Delivery,
        Make = () => Move(body.Make(), chat),
    };

    private static Activity Move(Activity activity, string chat)
    {
        activity.RemoveRecipientMention();
        activity.Conversation = new ConversationAccount { Id = chat, ConversationType = "personal", TenantId = activity.Conversation?.TenantId };

        // There is no message of this id to reply to.
        activity.Id = null;
        return activity;
    }

    private static bool IsId(string? id) => id is { Length: > 0 and <= ActivityBody.MaxId };
}
