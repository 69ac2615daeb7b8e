using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using RecognizedModel = Microsoft.Recognizers.Text.ModelResult;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads a choice from what a person wrote: its words, "the second one", "the last", or its number.</summary>
public class ChoiceRecognizers
{
    private const string English = "en-us";
    private const string End = "end";

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        var locale = options?.Locale ?? English;
        var positions = options is { RecognizeOrdinals: false } ? [] : NumberRecognizer.RecognizeOrdinal(utterance, locale);
        if (positions.Count == 0 && options is not { RecognizeNumbers: false })
        {
            positions = NumberRecognizer.RecognizeNumber(utterance, locale);
        }

        foreach (var position in positions)
        {
            if (TryReadPosition(position, list.Count, out var index))
            {
                found.Add(Chosen(list[index].Value, index, position));
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>Reads "2", or from the end of the list "end-1"; "next" and fractions are no place in a list.</summary>
    private static bool TryReadPosition(RecognizedModel position, int count, out int index)
    {
        index = -1;
        if (!position.Resolution.TryGetValue("value", out var resolved) || resolved?.ToString() is not { } value)
        {
            return false;
        }

        var fromEnd = value.StartsWith(End, StringComparison.Ordinal);
        var digits = fromEnd ? value.AsSpan(End.Length) : value;
        if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && !(fromEnd && digits.IsEmpty))
        {
            return false;
        }

        index = fromEnd ? count + number - 1 : number - 1;
        return index >= 0 && index < count;
    }

    private static ModelResult<FoundChoice> Chosen(string value, int index, RecognizedModel position) => new()
    {
        Start = position.Start,
        End = position.End,
        TypeName = "choice",
        Text = position.Text,
        Resolution = new FoundChoice { Value = value, Index = index, Score = 1 },
    };
}
