using System.Globalization;
using System.Text.Json;
using CoachBot.Dialogs;
using CoachBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Teams shows a message's words above its card, which says the same, and no suggested actions beside one: there the words
/// become the summary, which only the notification shows, and the actions buttons of the card, which say what they are named
/// and to which question they belong. Where the person is comes beside the language.
/// </summary>
internal sealed class TeamsCards : IMiddleware
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    private const string Say = "say";
    private const string Ask = "ask";

    // Teams shows no more on a card.
    private const int MostButtons = 6;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId == BotChannels.Msteams && turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery == Delivery.Outbox)
        {
            turnContext.Activity.Locale = LocaleOf(turnContext.Activity);
            if (turnContext.Activity is { Type: ActivityTypes.Message, Value: { } value } submitted && string.IsNullOrEmpty(submitted.Text))
            {
                (submitted.Text, var ask) = TapIn(value);
                if (ask is not null)
                {
                    turnContext.TurnState.Add(new Belated(ask));
                }
            }

            turnContext.OnSendActivities((_, activities, send) =>
            {
                activities.ForEach(Suit);
                return send();
            });
            turnContext.OnUpdateActivity((_, activity, update) =>
            {
                Suit(activity);
                return update();
            });
        }

        return next(cancellationToken);
    }

    /// <summary>The language of the app, where the person's device is: in Dublin 112 is called in American English, too.</summary>
    private static string? LocaleOf(Activity activity)
    {
        var country = activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.GetAs<ClientInfo>()?.Country?.ToString();
        return Locales.Known($"{activity.Locale?.Split('-')[0]}-{country}") ?? activity.Locale;
    }

    private static void Suit(Activity activity)
    {
        if (activity.Attachments?.FirstOrDefault(one => one.ContentType == AdaptiveCard) is not { } card)
        {
            return;
        }

        (activity.Summary, activity.Text) = (activity.Text, null);
        if (card.Content is Dictionary<string, object> content && activity.SuggestedActions?.Actions is { Count: > 0 and <= MostButtons } actions)
        {
            var ask = AskOf(activity);
            content["actions"] = actions.Select(action => Button(action, ask)).ToList();
            activity.SuggestedActions = null;
        }
    }

    private static Dictionary<string, object> Button(CardAction action, object? ask) => new Dictionary<string, object>
    {
        ["type"] = "Action.Submit",
        ["title"] = action.Title ?? "",
        ["data"] = Data(action.Value ?? action.Title ?? "", ask),
    };

    private static Dictionary<string, object> Data(object say, object? ask)
        => ask is null ? new() { [Say] = say } : new() { [Say] = say, [Ask] = ask };

    /// <summary>What a button of ours says, and to which question; nulls for whatever else was submitted.</summary>
    private static (string? Said, int? Ask) TapIn(object submitted)
        => JsonSerializer.SerializeToElement(submitted) is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty(Say, out var said) && said.ValueKind == JsonValueKind.String
            ? (said.GetString(), data.TryGetProperty(Ask, out var ask) && int.TryParse(ask.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null)
            : default;

    /// <summary>The number of the question that an activity puts; null where it puts none.</summary>
    private static object? AskOf(Activity activity)
        => activity.ChannelData is Dictionary<string, object> data && data.GetValueOrDefault("coach") is Dictionary<string, object> coach ? coach.GetValueOrDefault(Ask) : null;

    private sealed class ClientInfo
    {
        public object? Country { get; set; }
    }
}
