using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>The date that starts at a token, with a day of the week before it if one was said.</summary>
internal static class DateReader
{
    public static Found<CalendarDate>? Read(Sentence sentence, int at, DateContext context)
    {
        var day = Plain(sentence, at, context);
        if (day is null || Weekdays.Find(sentence[day.Value.Next - 1].Text) is null)
        {
            return day;
        }

        // "Friday, March 15": the weekday adds nothing.
        var next = sentence[day.Value.Next].Is(",") ? day.Value.Next + 1 : day.Value.Next;
        var dated = NumericDateReader.Read(sentence, next, context) ?? MonthDayReader.Read(sentence, next, context);
        return dated is { } date ? date with { From = at } : day;
    }

    private static Found<CalendarDate>? Plain(Sentence sentence, int at, DateContext context) =>
        NumericDateReader.Read(sentence, at, context)
        ?? MonthDayReader.Read(sentence, at, context)
        ?? NamedDayReader.Read(sentence, at, context)
        ?? WeekdayReader.Read(sentence, at, context);
}
