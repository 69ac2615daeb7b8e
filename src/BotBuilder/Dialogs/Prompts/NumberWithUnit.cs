using System.Collections.Frozen;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Numbers, and those to which a unit sticks ("5km", "32C"), which by themselves are words and no numbers.</summary>
internal static class NumberWithUnit
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly FrozenSet<string> Units = new[]
    {
        "mm", "cm", "dm", "m", "km", "in", "ft", "yd", "mi",
        "mg", "g", "kg", "t", "oz", "lb", "lbs",
        "ml", "cl", "dl", "l",
        "c", "f", "k",
        "yo", "y", "usd", "eur", "gbp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<ModelResult> Recognize(string utterance, string culture)
    {
        var numbers = NumberRecognizer.RecognizeNumber(utterance, culture);
        if (numbers.Count > 0)
        {
            return numbers;
        }

        foreach (var word in utterance.AsSpan().SplitAny(' ', '\t', '\r', '\n'))
        {
            var (offset, length) = word.GetOffsetAndLength(utterance.Length);
            var text = utterance.AsSpan(offset, length).TrimEnd(".,;:!?");
            var digits = text.TrimEnd(Letters);
            if (digits.Length > 0 && digits.Length < text.Length && UnitLookup.Contains(text[digits.Length..]))
            {
                return NumberRecognizer.RecognizeNumber(digits.ToString(), culture);
            }
        }

        return numbers;
    }
}
