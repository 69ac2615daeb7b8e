using CoachBot.Turns;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.DirectLine;

/// <summary>Makes turns of what our own web chat sends: whoever the token names speaks, whatever the body says.</summary>
internal sealed class DirectLineActivities(BotName bot)
{
    private const string Bot = "coach";

    /// <summary>Stands for our own transcript where other channels name their service.</summary>
    public const string ServiceUrl = "urn:coachbot:webchat";

    /// <summary>How the names begin that we give to people; Azure's Web Chat, a channel of the same name, may bring none such.</summary>
    public const string UserPrefix = "dl_coach_";

    /// <summary>Whether somebody speaks, or is spoken to, on our own page.</summary>
    public static bool IsOurs(IActivity activity) => activity.ServiceUrl == ServiceUrl;

    public static string ConversationKey(string conversation) => Incoming.Key(BotChannels.Webchat, conversation);

    /// <summary>Web Chat does not say that a person came: the conversation's own beginning does, once.</summary>
    public Incoming Opening(TokenClaims claims, string? locale) => new()
    {
        Channel = BotChannels.Webchat,
        ConversationId = claims.Conversation,
        User = claims.User,
        DeliveryId = "opening",
        Delivery = Delivery.Transcript,
        Make = () => Address(
            new Activity
            {
                Type = ActivityTypes.ConversationUpdate,
                MembersAdded = [new ChannelAccount(claims.User)],
                Locale = Locales.Known(locale),
            },
            claims),
    };

    public Incoming Posted(TokenClaims claims, ActivityBody body, IReadOnlyList<Attachment>? uploads = null)
    {
        var first = body.Make();
        return new Incoming
        {
            Channel = BotChannels.Webchat,
            ConversationId = claims.Conversation,
            User = claims.User,
            DeliveryId = (body.ClientActivityId ?? first.Id) is { } id ? "posted:" + id : null,
            Delivery = Delivery.Transcript,
            Echo = first.Type != ActivityTypes.Typing,
            Opening = Opening(claims, first.Locale),
            Make = () => Make(claims, Interlocked.Exchange(ref first, null) ?? body.Make(), uploads),
        };
    }

    private Activity Make(TokenClaims claims, Activity activity, IReadOnlyList<Attachment>? uploads)
    {
        // Files are neither kept nor fetched: that one came, and its name, is all the bot learns.
        activity.Attachments = [.. (activity.Attachments ?? []).Concat(uploads ?? []).Where(file => file is not null)
            .Select(file => new Attachment { ContentType = file.ContentType, Name = file.Name })];
        if (activity.Attachments.Count == 0)
        {
            activity.Attachments = null;
        }

        activity.ReplyToId = null;
        return Address(activity, claims);
    }

    private Activity Address(Activity activity, TokenClaims claims)
    {
        activity.ChannelId = BotChannels.Webchat;
        activity.ServiceUrl = ServiceUrl;
        activity.Conversation = new ConversationAccount { Id = claims.Conversation };
        activity.From = new ChannelAccount(claims.User, activity.From?.Name, RoleTypes.User);
        activity.Recipient = new ChannelAccount(Bot, bot.Text, RoleTypes.Bot);
        return activity;
    }
}
