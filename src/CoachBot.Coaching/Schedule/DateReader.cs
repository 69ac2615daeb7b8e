namespace CoachBot.Coaching;

/// <summary>The date that a "not till" or "from" goes on to: "thursday", "next week", "the 5th", "after the weekend".</summary>
internal sealed class DateReader(TimeWords words, DateOnly today)
{
    private const int DaysInAWeek = 7;
    private const int MostBetween = 4;
    private const int MostDays = 31;

    /// <summary>The first date that counts, and the token after; null when no date follows.</summary>
    public (DateOnly Date, int End)? Read(int at, bool isAfter)
    {
        for (var skipped = 0; skipped <= MostBetween; skipped++)
        {
            if (Span(at) is var (first, last, end))
            {
                return (isAfter ? In(last, 1) : first, end);
            }

            isAfter |= words.IsAt(at, TimeWordKind.After);
            var next = Math.Max(words.Skip(at, TimeWordKind.After), Math.Max(words.Skip(at, TimeWordKind.Coming), words.Skip(at, TimeWordKind.Between)));
            if (next == at)
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    /// <summary>The next such day after today, never today: 1 is Monday.</summary>
    public DateOnly Next(int day) => In(today, (((int)Week.Of(day) - (int)today.DayOfWeek + DaysInAWeek - 1) % DaysInAWeek) + 1);

    /// <summary>Some days later, at most to the end of the calendar.</summary>
    public static DateOnly In(DateOnly date, int days) => DateOnly.FromDayNumber(Math.Min(date.DayNumber + days, DateOnly.MaxValue.DayNumber));

    /// <summary>The first and the last date of what is named there.</summary>
    public (DateOnly First, DateOnly Last, int End)? Span(int at)
    {
        if (words.At(at, TimeWordKind.NextWeek) is { Length: > 0 } week)
        {
            return (Next(1), In(Next(1), DaysInAWeek - 1), week.End);
        }

        if (words.At(at, TimeWordKind.Dates) is { Length: > 0 } date)
        {
            return (In(today, date.Value.Value), In(today, date.Value.Value), date.End);
        }

        if (words.At(at, TimeWordKind.Days) is { Length: > 0 } day)
        {
            return IsRange(day.End) ? null : (Next(day.Value.Value), Next(day.Value.Value), day.End);
        }

        if (words.At(at, TimeWordKind.Groups) is { Length: > 0 } group)
        {
            var days = Week.OfDigits(group.Value.Value).Days;
            var first = Next((int)days[0]);
            return (first, In(first, days.Count - 1), group.End);
        }

        return OfMonth(at) is var (of, end) ? (of, of, end) : null;
    }

    private bool IsRange(int at) =>
        words.At(at, TimeWordKind.Through) is { Length: > 0 } through && words.IsAt(through.End, TimeWordKind.Days);

    // "5th", "5th of december", "5 december", "december 5"
    private (DateOnly Date, int End)? OfMonth(int at)
    {
        var lead = words.At(at, TimeWordKind.Months);
        if (words.Number(lead.Length > 0 ? lead.End : at) is not { Length: > 0, Value: >= 1 and <= MostDays } number)
        {
            return null;
        }

        var end = words.Skip(number.End, TimeWordKind.Ordinals);
        var month = lead.Length > 0 ? lead : words.At(words.Skip(end, TimeWordKind.Between), TimeWordKind.Months);
        return month.Length == 0 && end == number.End ? null : (Following(month.Value.Value, (int)number.Value), lead.Length > 0 ? end : Math.Max(end, month.End));
    }

    // A month of 0 is any.
    private DateOnly Following(int month, int day)
    {
        for (var first = new DateOnly(today.Year, today.Month, 1); first < DateOnly.MaxValue.AddMonths(-1); first = first.AddMonths(1))
        {
            var date = first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
            if (date > today && (month == 0 || first.Month == month))
            {
                return date;
            }
        }

        return DateOnly.MaxValue;
    }
}
