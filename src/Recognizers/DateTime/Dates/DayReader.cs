using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Months, days of a month and years, in digits or words.</summary>
internal static class DayReader
{
    private static readonly Dictionary<string, int> Months = new()
    {
        ["january"] = 1, ["jan"] = 1, ["february"] = 2, ["feb"] = 2, ["march"] = 3, ["mar"] = 3, ["april"] = 4, ["apr"] = 4,
        ["may"] = 5, ["june"] = 6, ["jun"] = 6, ["july"] = 7, ["jul"] = 7, ["august"] = 8, ["aug"] = 8,
        ["september"] = 9, ["sep"] = 9, ["sept"] = 9, ["october"] = 10, ["oct"] = 10,
        ["november"] = 11, ["nov"] = 11, ["december"] = 12, ["dec"] = 12,
    };

    /// <summary>A month, with the point of an abbreviation.</summary>
    public static Found<int>? Month(Sentence sentence, int at)
    {
        if (!Months.TryGetValue(sentence[at].Text, out var month))
        {
            return null;
        }

        var point = sentence[at].Length < 5 && sentence[at + 1].IsGlued(".") && sentence[at + 2].IsDigits;
        return new Found<int>(month, at, point ? at + 2 : at + 1);
    }

    /// <summary>1 to 31 as "4", "4th", "fourth" or "twenty nine"; <paramref name="ordinal"/> asks for a rank.</summary>
    public static Found<int>? Day(Sentence sentence, int at, bool ordinal)
    {
        if (OrdinalReader.Read(sentence, at) is { } rank)
        {
            return rank.Value is >= 1 and <= 31 ? new Found<int>((int)rank.Value, at, rank.Next) : null;
        }

        if (ordinal)
        {
            return null;
        }

        var number = sentence[at].IsDigits ? PlainDigits(sentence, at) : Cardinals.Read(sentence, at);
        return number is { Value: >= 1 and <= 31 } day ? new Found<int>((int)day.Value, at, day.Next) : null;
    }

    /// <summary>"2013", "in 2020", ", 1994", "of 1995"; two digits are a year only right behind a full date.</summary>
    public static Found<int>? Year(Sentence sentence, int at)
    {
        var word = sentence[at].Text is "," or "in" or "of" ? at + 1 : at;
        var digits = sentence[word];
        return digits.IsDigits && digits.Length == 4 && EndsDate(sentence, word + 1)
            && int.Parse(digits.Text, CultureInfo.InvariantCulture) is >= 1500 and <= 2200 and var year
            ? new Found<int>(year, at, word + 1)
            : null;
    }

    // The 7 of "May 7:30" is an hour, that of "7.5" part of a number.
    private static NumberMatch? PlainDigits(Sentence sentence, int at) =>
        sentence[at].Length <= 2 && EndsDate(sentence, at + 1) ? Literals.ReadInteger(sentence, at) : null;

    private static bool EndsDate(Sentence sentence, int at) =>
        !(sentence[at].Glued && (sentence[at].IsWord || (sentence[at].Is(":") && sentence[at + 1].IsDigits)));
}
