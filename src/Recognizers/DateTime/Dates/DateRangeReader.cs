using System.Globalization;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"This week", "next month", "last weekend"; the end is the first day after it.</summary>
internal static class DateRangeReader
{
    public static Found<Meaning>? Read(Sentence sentence, int at, DateContext context)
    {
        int? step = sentence[at].Text switch
        {
            "this" or "current" => 0,
            "next" or "following" or "coming" => 1,
            "last" or "previous" or "past" => -1,
            _ => null,
        };
        return step is { } steps && Span(sentence[at + 1].Text, context.Today, steps) is { } span ? new Found<Meaning>(span, at, at + 2) : null;
    }

    private static Meaning? Span(string unit, DateOnly today, int steps)
    {
        var monday = Weekdays.InWeekOf(today, 1).AddDays(7 * steps);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(steps);
        var year = new DateOnly(today.Year, 1, 1).AddYears(steps);
        return unit switch
        {
            "week" => Between(Week(monday), monday, monday.AddDays(7)),
            "weekend" => Between($"{Week(monday)}-WE", monday.AddDays(5), monday.AddDays(7)),
            "month" => Between(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month, month.AddMonths(1)),
            "year" => Between(year.ToString("yyyy", CultureInfo.InvariantCulture), year, year.AddYears(1)),
            _ => null,
        };
    }

    private static string Week(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    private static Meaning Between(string timex, DateOnly start, DateOnly end) =>
        new(timex, CalendarDate.Write(start), CalendarDate.Write(end));
}
