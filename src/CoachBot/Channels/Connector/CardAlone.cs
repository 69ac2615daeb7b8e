using CoachBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Teams shows a message's words above its card, which says the same: there the words become the summary, which only the
/// notification shows.
/// </summary>
internal sealed class CardAlone : IMiddleware
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId == BotChannels.Msteams && turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery == Delivery.Outbox)
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                activities.ForEach(LeaveAlone);
                return send();
            });
            turnContext.OnUpdateActivity((_, activity, update) =>
            {
                LeaveAlone(activity);
                return update();
            });
        }

        return next(cancellationToken);
    }

    private static void LeaveAlone(Activity activity)
    {
        if (activity.Attachments?.Any(one => one.ContentType == AdaptiveCard) == true)
        {
            (activity.Summary, activity.Text) = (activity.Text, null);
        }
    }
}
