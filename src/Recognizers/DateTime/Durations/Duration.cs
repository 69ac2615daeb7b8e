using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A length of time as the amounts that were said. Mod is "more" or "less" if it is only a bound.</summary>
internal sealed record Duration(IReadOnlyList<Amount> Amounts, string? Mod = null)
{
    private const double LongestStep = 400d * 365 * 86400;

    public string Timex
    {
        get
        {
            var timex = "P";
            var inClock = false;
            foreach (var amount in Amounts.OrderBy(amount => amount.Unit.Order))
            {
                timex += amount.Unit.IsClock && !inClock ? "T" : string.Empty;
                inClock |= amount.Unit.IsClock;
                timex += Write(amount.Count * amount.Unit.Factor) + amount.Unit.Symbol;
            }

            return timex;
        }
    }

    public string Seconds => Write(Amounts.Sum(amount => amount.Seconds));

    public bool HasClock => Amounts.Any(amount => amount.Unit.IsClock);

    /// <summary>The moment this long after (or before, for a sign of -1) another, or nothing beyond the calendar.</summary>
    public System.DateTime? From(System.DateTime moment, int sign)
    {
        var result = moment;
        foreach (var (count, unit) in Amounts)
        {
            var steps = sign * count * unit.Factor;
            if (Math.Abs(steps * unit.Seconds) > LongestStep || !DateContext.IsFarFromTheEnds(result))
            {
                return null;
            }

            var whole = Math.Floor(steps).Equals(steps);
            result = unit.Symbol switch
            {
                "Y" when whole => result.AddYears((int)steps),
                "M" when whole && !unit.IsClock => result.AddMonths((int)steps),
                "BD" or "WD" => AddWorkdays(result, (int)steps),
                _ => result.AddSeconds(steps * unit.Seconds),
            };
        }

        return result;
    }

    private static System.DateTime AddWorkdays(System.DateTime moment, int days)
    {
        // Five of them make a week, so that many of them are no long walk.
        moment = moment.AddDays(days / 5 * 7);
        for (var left = Math.Abs(days % 5); left > 0;)
        {
            moment = moment.AddDays(Math.Sign(days));
            left -= moment.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return moment;
    }

    private static string Write(double value) => value.ToString("G15", CultureInfo.InvariantCulture);
}
