using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Speaking;

/// <summary>Turns what is to be said into activities that carry their <see cref="Note"/>.</summary>
internal static class Speech
{
    public static Activity Say(Note note, string text, Card? card = null, Func<string, PictureLink?>? pictureOf = null)
    {
        // Channels read text as Markdown, where a single line break is only a space.
        var activity = MessageFactory.Text(text.Replace("\n", "  \n", StringComparison.Ordinal), inputHint: InputHints.AcceptingInput);
        activity.ChannelData = note.ToChannelData();
        if (card is not null)
        {
            activity.Attachments = [Drawing.Draw(card, text, pictureOf)];
        }

        return activity;
    }

    public static Activity Put(Ask ask, bool isRetry, Func<string, PictureLink?>? pictureOf = null)
    {
        var activity = isRetry && ask.Retry is { } retry ? Say(ask.Note, retry) : Say(ask.Note, ask.Text, ask.Card, pictureOf);
        activity.InputHint = InputHints.ExpectingInput;
        return Offer(activity, ask.Options);
    }

    /// <summary>An answer after which something may be asked for next; not where a question follows, for clients show the buttons of the last message alone.</summary>
    public static Activity Last(string step, string text, List<Tap> offers)
        => Offer(Say(new Note { Step = step, Options = offers.Count > 0 ? offers.ConvertAll(offer => offer.Value) : null }, text), offers);

    private static Activity Offer(Activity activity, List<Tap> options)
    {
        if (options.Count > 0)
        {
            var actions = new List<CardAction>(options.Count);
            foreach (var option in options)
            {
                actions.Add(new CardAction(ActionTypes.ImBack, option.Label, value: option.Label));
            }

            activity.SuggestedActions = new SuggestedActions { Actions = actions };
        }

        return activity;
    }
}
