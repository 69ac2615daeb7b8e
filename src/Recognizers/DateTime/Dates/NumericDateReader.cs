using System.Globalization;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>2016-11-07, 5/3/18, 22/04, 22.04.2019. Which comes first, day or month, is a matter of culture unless only one fits.</summary>
internal static class NumericDateReader
{
    public static Found<CalendarDate>? Read(Sentence sentence, int at, DateContext context)
    {
        if (!sentence[at].IsDigits || sentence[at].Length > 4 || sentence[at - 1].Text is "/" or "$" || !Joined(sentence, at + 1, sentence[at + 1].Text))
        {
            return null;
        }

        var mark = sentence[at + 1].Text;
        var three = Joined(sentence, at + 3, mark);
        var next = three ? at + 5 : at + 3;
        if (mark is not ("/" or "-" or ".") || Runs(sentence, next))
        {
            return null;
        }

        var date = three
            ? OfThree(sentence[at], sentence[at + 2], sentence[at + 4], context)
            : mark == "/" ? OfTwo(Value(sentence[at]), Value(sentence[at + 2]), null, context) : null;
        return date is null ? null : new Found<CalendarDate>(date, at, next);
    }

    private static CalendarDate? OfThree(Token first, Token second, Token third, DateContext context)
    {
        if (first.Length == 4)
        {
            var (month, day) = (Value(second), Value(third));
            return IsDay(month, day) && Value(first) >= 1 ? MonthDays.Of(month, day, Value(first), context.Reference) : null;
        }

        return third.Length is 2 or 4 ? OfTwo(Value(first), Value(second), FullYear(third), context) : null;
    }

    private static CalendarDate? OfTwo(int first, int second, int? year, DateContext context)
    {
        var (month, day) = context.DayFirst ? (second, first) : (first, second);
        if (!IsDay(month, day))
        {
            (month, day) = (day, month);
        }

        return IsDay(month, day) ? MonthDays.Of(month, day, year, context.Reference) : null;
    }

    private static int FullYear(Token digits)
    {
        var year = Value(digits);
        return digits.Length == 4 ? Math.Max(year, 1) : year < 40 ? 2000 + year : 1900 + year;
    }

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static bool Joined(Sentence sentence, int at, string mark) =>
        sentence[at].IsGlued(mark) && sentence[at + 1].IsDigits && sentence[at + 1].Glued && sentence[at + 1].Length <= 4;

    // Longer chains are telephone numbers or addresses.
    private static bool Runs(Sentence sentence, int at) =>
        sentence[at].Glued && (sentence[at].IsWord || (sentence[at].Text is "/" or "." or ":" && sentence[at + 1].Glued && sentence[at + 1].IsDigits));

    private static int Value(Token digits) => int.Parse(digits.Text, CultureInfo.InvariantCulture);
}
