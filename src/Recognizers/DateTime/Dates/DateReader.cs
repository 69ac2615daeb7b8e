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
        return (OfThisMonth(sentence, next, context) ?? dated) is { } date ? date with { From = at } : day;
    }

    // "Monday the twenty-seventh" is in this month.
    private static Found<CalendarDate>? OfThisMonth(Sentence sentence, int at, DateContext context) =>
        sentence[at].Is("the")
        && DayReader.Day(sentence, at + 1, ordinal: true) is { } day
        && DayReader.Month(sentence, sentence[day.Next].Is("of") ? day.Next + 1 : day.Next) is null
        && day.Value <= System.DateTime.DaysInMonth(context.Today.Year, context.Today.Month)
            ? new Found<CalendarDate>(CalendarDate.Exactly(new DateOnly(context.Today.Year, context.Today.Month, day.Value)), at, day.Next)
            : null;

    private static Found<CalendarDate>? Plain(Sentence sentence, int at, DateContext context) =>
        NumericDateReader.Read(sentence, at, context)
        ?? MonthDayReader.Read(sentence, at, context)
        ?? NamedDayReader.Read(sentence, at, context)
        ?? WeekdayReader.Read(sentence, at, context);
}
