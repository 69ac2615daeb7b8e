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
        if (ask.Options.Count > 0)
        {
            var actions = new List<CardAction>(ask.Options.Count);
            foreach (var option in ask.Options)
            {
                actions.Add(new CardAction(ActionTypes.ImBack, option.Label, value: option.Label));
            }

            activity.SuggestedActions = new SuggestedActions { Actions = actions };
        }

        return activity;
    }
}
