using CoachBot.Dialogs.Cards;
using CoachBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Channels that draw cards show a message's words above its card, which says the same: there the words become the summary,
/// which only a notification shows. Our own page sees to that itself.
/// </summary>
internal sealed class LoneCards : IMiddleware
{
    // Web Chat's own name for what it lets a screen reader say instead of "a card".
    private const string Spoken = "webchat:fallback-text";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (DrawsCards(turnContext.Activity.ChannelId) && turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery == Delivery.Outbox)
        {
            turnContext.OnShow(Quieten);
        }

        return next(cancellationToken);
    }

    public static Attachment? CardOf(Activity activity) => activity.Attachments?.FirstOrDefault(one => one.ContentType == WordsCard.ContentType);

    private static bool DrawsCards(string? channel) => channel is BotChannels.Msteams or BotChannels.Webchat or BotChannels.Directline;

    private static void Quieten(Activity activity)
    {
        if (CardOf(activity) is not { } card)
        {
            return;
        }

        (activity.Summary, activity.Text) = (activity.Text, null);
        if (activity.ChannelId != BotChannels.Msteams && activity.ChannelData is Dictionary<string, object> data
            && card.Content is Dictionary<string, object> content && content.TryGetValue("speak", out var speak))
        {
            data[Spoken] = speak;
        }
    }
}
