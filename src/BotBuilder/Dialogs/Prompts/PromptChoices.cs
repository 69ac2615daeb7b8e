using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Writes choices into a copy of a prompt.</summary>
internal static class PromptChoices
{
    public static IMessageActivity Append(IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, string? conversationType, IList<string>? toList)
    {
        var shown = Show(prompt?.Text ?? string.Empty, channelId, choices, style, options, conversationType, toList);
        if (prompt is null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        var message = ((Activity)prompt).ShallowCopy();
        message.Text = shown.Text;
        if (shown.SuggestedActions is { Actions.Count: > 0 })
        {
            message.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 } cards)
        {
            message.Attachments = message.Attachments is null ? cards : [.. message.Attachments, .. cards];
        }

        return message;
    }

    /// <summary>Whom the buttons are for, in a conversation of several people.</summary>
    public static IList<string>? Recipients(Activity activity) => activity.From?.Id is { Length: > 0 } id ? [id] : null;

    private static IMessageActivity Show(string text, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options, string? conversationType, IList<string>? toList)
    {
        switch (style)
        {
            case ListStyle.Inline:
                return ChoiceFactory.Inline(choices, text, null, options);
            case ListStyle.List:
                return ChoiceFactory.List(choices, text, null, options);
            case ListStyle.SuggestedAction:
                return ChoiceFactory.SuggestedAction(choices, text, null, toList);
            case ListStyle.HeroCard:
                return ChoiceFactory.HeroCard(choices, text);
            case ListStyle.None:
                var message = Activity.CreateMessageActivity();
                message.Text = text;
                return message;
            default:
                return ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList);
        }
    }
}
