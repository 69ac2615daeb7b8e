using System.Text.Json;
using CoachBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Channels.Connector;

/// <summary>
/// Teams shows a message's words above its card, which says the same, and no suggested actions beside one: there the words
/// become the summary, which only the notification shows, and the actions buttons of the card, which say what they are named.
/// </summary>
internal sealed class TeamsCards : IMiddleware
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    private const string Say = "say";

    // Teams shows no more on a card.
    private const int MostButtons = 6;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId == BotChannels.Msteams && turnContext.TurnState.Get<TurnWork>()!.Incoming.Delivery == Delivery.Outbox)
        {
            if (turnContext.Activity is { Type: ActivityTypes.Message, Value: { } value } submitted && string.IsNullOrEmpty(submitted.Text))
            {
                submitted.Text = SaidBy(value);
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

    private static void Suit(Activity activity)
    {
        if (activity.Attachments?.FirstOrDefault(one => one.ContentType == AdaptiveCard) is not { } card)
        {
            return;
        }

        (activity.Summary, activity.Text) = (activity.Text, null);
        if (card.Content is Dictionary<string, object> content && activity.SuggestedActions?.Actions is { Count: > 0 and <= MostButtons } actions)
        {
            content["actions"] = actions.Select(Button).ToList();
            activity.SuggestedActions = null;
        }
    }

    private static object Button(CardAction action) => new Dictionary<string, object>
    {
        ["type"] = "Action.Submit",
        ["title"] = action.Title ?? "",
        ["data"] = new Dictionary<string, object> { [Say] = action.Value ?? action.Title ?? "" },
    };

    /// <summary>What a button of ours says; null for whatever else was submitted.</summary>
    private static string? SaidBy(object submitted)
        => JsonSerializer.SerializeToElement(submitted) is { ValueKind: JsonValueKind.Object } data
            && data.TryGetProperty(Say, out var said) && said.ValueKind == JsonValueKind.String
            ? said.GetString()
            : null;
}
