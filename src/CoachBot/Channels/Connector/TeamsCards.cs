using CoachBot.Dialogs;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Teams shows no suggested actions beside a card: there they become buttons of the card, which say what they are named and to
/// which question they belong. Where the person is comes beside the language.
/// </summary>
internal sealed class TeamsCards(Say say) : IMiddleware
{
    private const string Ask = "ask";

    // Teams shows no more on a card.
    private const int MostButtons = 6;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != BotChannels.Msteams || turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery != Delivery.Outbox)
        {
            return next(cancellationToken);
        }

        activity.Locale = LocaleOf(activity);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(Suit);
            return send();
        });
        turnContext.OnUpdateActivity((_, changed, update) =>
        {
            Suit(changed);
            return update();
        });
        return CardTap.In(activity) is { } tap ? HearAsync(tap, turnContext, next, cancellationToken) : next(cancellationToken);
    }

    private async Task HearAsync(CardTap tap, ITurnContext turn, NextDelegate next, CancellationToken cancellationToken)
    {
        if (tap.Ask is { } ask)
        {
            turn.TurnState.Add(new Belated(ask));
        }

        var isInvoke = turn.Activity.Type == ActivityTypes.Invoke;
        (turn.Activity.Type, turn.Activity.Text) = (ActivityTypes.Message, tap.Said);
        await next(cancellationToken);
        if (isInvoke)
        {
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = CardTap.Answer(say) }, cancellationToken);
        }
    }

    /// <summary>The language of the app, where the person's device is: in Dublin 112 is called in American English, too.</summary>
    private static string? LocaleOf(Activity activity)
    {
        var country = activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.GetAs<ClientInfo>()?.Country?.ToString();
        return Locales.Known($"{activity.Locale?.Split('-')[0]}-{country}") ?? activity.Locale;
    }

    private static void Suit(Activity activity)
    {
        if (LoneCards.CardOf(activity)?.Content is Dictionary<string, object> card && activity.SuggestedActions?.Actions is { Count: > 0 and <= MostButtons } actions)
        {
            var ask = AskOf(activity);
            card["actions"] = actions.Select(action => Button(action, ask)).ToList();
            activity.SuggestedActions = null;
        }
    }

    private static Dictionary<string, object> Button(CardAction action, object? ask) => new Dictionary<string, object>
    {
        ["type"] = "Action.Submit",
        ["title"] = action.Title ?? "",
        ["data"] = CardTap.Data(action.Value ?? action.Title ?? "", ask),
    };

    /// <summary>The number of the question that an activity puts; null where it puts none.</summary>
    private static object? AskOf(Activity activity)
        => activity.ChannelData is Dictionary<string, object> data && data.GetValueOrDefault("coach") is Dictionary<string, object> coach ? coach.GetValueOrDefault(Ask) : null;

    private sealed class ClientInfo
    {
        public object? Country { get; set; }
    }
}
