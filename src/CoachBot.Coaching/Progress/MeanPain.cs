namespace CoachBot.Coaching;

/// <summary>Pain over some days: single answers waver more than their mean does.</summary>
internal static class MeanPain
{
    /// <summary>
    /// Points of 0 to 10 by which two means must differ to count as better or worse: half of the two points that make a
    /// clear difference between single answers (dosing.md, general_stop), since a mean wavers less.
    /// </summary>
    public const double Difference = 1;

    /// <summary>Null when pain was told on fewer days than <paramref name="least"/>; both ends count.</summary>
    public static double? Of(IEnumerable<ProgressDay> days, DateOnly from, DateOnly to, int least)
    {
        var told = days.Where(day => day.Date >= from && day.Date <= to).Select(day => day.Pain).OfType<int>().ToList();
        return told.Count == 0 || told.Count < least ? null : told.Average();
    }

    public static Trend? Compare(double? before, double? now) => (now - before) switch
    {
        null => null,
        <= -Difference => Trend.Easing,
        >= Difference => Trend.Worse,
        _ => Trend.Steady,
    };
}
