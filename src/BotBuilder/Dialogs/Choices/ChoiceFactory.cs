using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes choices into a message, as buttons where the channel has them and as text where it does not.</summary>
public class ChoiceFactory
{
    private const int MostChoicesInline = 3;

    public static IMessageActivity ForChannel(string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
        => ForChannel(channelId, list, text, speak, options, null, null);

    public static IMessageActivity ForChannel(string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null, string? conversationType = null, IList<string>? toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];

        if (LongestTitle(list) > Channel.MaxActionTitleLength(channelId))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostChoicesInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var message = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                message.Append(Connector(index, choices.Count, options));
            }

            if (includeNumbers)
            {
                message.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            message.Append(Title(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
        => List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice>? choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var includeNumbers = options?.IncludeNumbers ?? true;
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
            {
                message.Append("\n   ");
            }

            if (includeNumbers)
            {
                message.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            }
            else
            {
                message.Append("- ");
            }

            message.Append(Title(choices[index]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string>? choices, string? text = null, string? speak = null)
        => SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<string>? choices, string? text = null, string? speak = null, IList<string>? toList = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice>? choices, string? text = null, string? speak = null)
        => SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice>? choices, string? text = null, string? speak = null, IList<string>? toList = null)
        => MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice>? choices, string? text = null, string? speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        return MessageFactory.Attachment(new List<Attachment> { card.ToAttachment() }, null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string>? choices)
    {
        var list = new List<Choice>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            list.Add(new Choice(choice));
        }

        return list;
    }

    private static string Connector(int index, int count, ChoiceFactoryOptions? options)
    {
        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int LongestTitle(IList<Choice> choices)
    {
        var longest = 0;
        foreach (var choice in choices)
        {
            var title = choice.Action?.Title;
            longest = Math.Max(longest, (string.IsNullOrEmpty(title) ? choice.Value : title).Length);
        }

        return longest;
    }

    private static List<CardAction> Buttons(IList<Choice>? choices)
    {
        var buttons = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            buttons.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value });
        }

        return buttons;
    }
}
