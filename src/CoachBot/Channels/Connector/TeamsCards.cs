using CoachBot.Dialogs;
using CoachBot.Dialogs.Cards;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Teams shows no suggested actions beside a card, and few beside a text: there they become buttons of a card, which say what they
/// are named and to which question they belong. Where the person is comes beside the language.
/// </summary>
internal sealed class TeamsCards(Say say) : IMiddleware
{
    private const string Ask = "ask";

    // As Microsoft says under "suggested actions"; its older pages say six.
    private const int MostBesideText = 3;

    // Teams shows no more in a row.
    private const int MostButtons = 6;
    private const string ListItem = "\n- ";

    // A text of more is a list, too, whether it is written as one or not.
    private const int MostLines = 3;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != BotChannels.Msteams || turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery != Delivery.Outbox)
        {
            return next(cancellationToken);
        }

        activity.Locale = LocaleOf(activity);
        turnContext.OnShow(Suit);
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
        if (activity.SuggestedActions?.Actions is not { Count: > 0 } actions)
        {
            return;
        }

        if (LoneCards.CardOf(activity) is null && activity.Text is { } text && !IsShownWhole(text, actions.Count))
        {
            activity.Attachments = [WordsCard.Of(text)];
        }

        if (LoneCards.CardOf(activity)?.Content is Dictionary<string, object> card && card.GetValueOrDefault("body") is List<object> body)
        {
            var ask = AskOf(activity);
            var rows = (actions.Count + MostButtons - 1) / MostButtons;
            body.AddRange(actions.Select(action => Button(action, ask)).Chunk((actions.Count + rows - 1) / rows).Select(Row));
            activity.SuggestedActions = null;
        }
    }

    private static bool IsShownWhole(string text, int answers)
        => answers <= MostBesideText && !text.Contains(ListItem, StringComparison.Ordinal) && text.Count('\n') < MostLines;

    private static Dictionary<string, object> Row(Dictionary<string, object>[] buttons) => new() { ["type"] = "ActionSet", ["actions"] = buttons };

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
