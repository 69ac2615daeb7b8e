using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"October 14", "the 4th of July, 1995", "28 June in 2020", "the 18th".</summary>
internal static class MonthDayReader
{
    public static Found<CalendarDate>? Read(Sentence sentence, int at, DateContext context) =>
        MonthFirst(sentence, at, context) ?? DayFirst(sentence, at, context) ?? DayAlone(sentence, at, context);

    private static Found<CalendarDate>? MonthFirst(Sentence sentence, int at, DateContext context)
    {
        if (DayReader.Month(sentence, at) is not { } month)
        {
            return null;
        }

        var word = sentence[month.Next].Text is "/" or "-" or "," || sentence[month.Next].Is("the") ? month.Next + 1 : month.Next;
        return DayReader.Day(sentence, word, ordinal: false) is { } day ? Dated(sentence, at, month.Value, day.Value, day.Next, context) : null;
    }

    private static Found<CalendarDate>? DayFirst(Sentence sentence, int at, DateContext context)
    {
        var word = sentence[at].Is("the") ? at + 1 : at;
        if (DayReader.Day(sentence, word, ordinal: false) is not { } day || IsPrice(sentence, at))
        {
            return null;
        }

        var name = sentence[day.Next].Text is "of" or "-" or "/" ? day.Next + 1 : day.Next;
        return DayReader.Month(sentence, name) is { } month && !IsSentence(sentence, word, month) ? Dated(sentence, at, month.Value, day.Value, month.Next, context) : null;
    }

    private static Found<CalendarDate>? DayAlone(Sentence sentence, int at, DateContext context)
    {
        if (!sentence[at].Is("the") || DayReader.Day(sentence, at + 1, ordinal: true) is not { } day)
        {
            return null;
        }

        // "On the 18th" is a date, "the 18th floor" and "the first" are not.
        var dated = sentence[at + 1].IsDigits && (sentence[at - 1].Is("on") || sentence[at - 1].Is("by") || !sentence[day.Next].IsWord);
        return dated ? new Found<CalendarDate>(MonthDays.OfAnyMonth(day.Value, context.Today), at, day.Next) : null;
    }

    private static Found<CalendarDate> Dated(Sentence sentence, int at, int month, int day, int next, DateContext context)
    {
        var joint = sentence[next].Text is "-" or "/" ? next + 1 : next;
        var year = DayReader.Year(sentence, joint);
        return new Found<CalendarDate>(MonthDays.Of(month, day, year?.Value, context.Reference), at, year?.Next ?? next);
    }

    // "One may ask"
    private static bool IsSentence(Sentence sentence, int day, Found<int> month) =>
        sentence[month.From].Text is "may" or "march" && month.From == day + 1 && NumberWords.Units.ContainsKey(sentence[day].Text);

    private static bool IsPrice(Sentence sentence, int at) => sentence[at - 1].Text is "$" or "€" or "£";
}
