namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Turns a day of a month into the days that it can mean.</summary>
internal static class MonthDays
{
    public static CalendarDate Of(int month, int day, int? year, System.DateTime now)
    {
        if (year is { } given)
        {
            var known = Try(given, month, day);
            return new CalendarDate($"{given:0000}-{month:00}-{day:00}", known, known);
        }

        var timex = $"XXXX-{month:00}-{day:00}";
        return new CalendarDate(
            timex,
            Nearest(now, month, day, step: -1, isPast => isPast),
            Nearest(now, month, day, step: 1, isPast => !isPast));
    }

    /// <summary>"The 18th" of this month or of a neighbouring one.</summary>
    public static CalendarDate OfAnyMonth(int day, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var here = Try(first.Year, first.Month, day);
        return new CalendarDate(
            $"XXXX-XX-{day:00}",
            here < today ? here : InMonth(first, -1, day),
            here >= today ? here : InMonth(first, 1, day));
    }

    // As published, a day begins at midnight: past noon, today is past. A 29th of February can be eight years away.
    private static DateOnly? Nearest(System.DateTime now, int month, int day, int step, Func<bool, bool> fits)
    {
        for (var years = 0; years <= 8; years++)
        {
            if (Try(now.Year + (step * years), month, day) is { } date && fits(date.ToDateTime(TimeOnly.MinValue) < now))
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? InMonth(DateOnly first, int step, int day)
    {
        for (var months = 1; months <= 2; months++)
        {
            var month = first.AddMonths(step * months);
            if (Try(month.Year, month.Month, day) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? Try(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTimeDays(year, month) ? new DateOnly(year, month, day) : null;

    private static int DateTimeDays(int year, int month) => System.DateTime.DaysInMonth(year, month);
}
