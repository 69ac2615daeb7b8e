using NodaTime;

namespace CoachBot.Coaching;

/// <summary>When somebody wants to be asked: a local time on days of the week, in a zone.</summary>
/// <param name="At">The local time.</param>
/// <param name="Days">In any order; none means never.</param>
/// <param name="Zone">An IANA id.</param>
/// <param name="From">The first local date; nothing before.</param>
public sealed record Schedule(TimeOnly At, IReadOnlyList<DayOfWeek> Days, string Zone, DateOnly? From = null)
{
    private const int DaysInAWeek = 7;

    // From yesterday to the second of the one day that is wanted: no zone has skipped two in a row.
    private const int MostDaysAhead = 1 + (2 * DaysInAWeek);

    // No zone is so far from UTC that a year more or less leaves the calendar.
    private const int LastYear = 9998;

    /// <summary>
    /// The next local date that is due: each date once, whatever the zone does to its clock. A local time that comes twice
    /// is the first of the two; one that is skipped is as long after the gap as it lies in it, 02:30 being 03:30 (RFC 5545,
    /// 3.3.5); a date that the zone skipped whole is none.
    /// </summary>
    /// <param name="after">The last local date served, in whatever zone; null when none was.</param>
    /// <param name="now">What is not later than this has passed.</param>
    /// <returns>Null for no days, an unknown zone, and what lies beyond the calendar.</returns>
    public Fire? Next(DateOnly? after, DateTimeOffset now)
    {
        if (Days.Count == 0 || Zones.Find(Zone) is not { } zone || now.UtcDateTime.Year is <= 1 or > LastYear)
        {
            return null;
        }

        // A time in a gap before midnight falls on the next day, so that yesterday may still be to come.
        var first = Instant.FromDateTimeOffset(now).InZone(zone).Date.ToDateOnly().DayNumber - 1;
        first = Math.Max(first, Math.Max((after?.DayNumber + 1) ?? 0, From?.DayNumber ?? 0));
        for (var day = first; day <= first + MostDaysAhead && day <= DateOnly.MaxValue.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (date.Year <= LastYear && Days.Contains(date.DayOfWeek) && InstantOn(date, zone) is { } at && at > now)
            {
                return new Fire(date, at);
            }
        }

        return null;
    }

    public bool Equals(Schedule? other) =>
        other is not null && At == other.At && Zone == other.Zone && From == other.From && Week() == other.Week();

    public override int GetHashCode() => HashCode.Combine(At, Zone, From, Week());

    // The days as bits, in whatever order they were told.
    private int Week() => Days.Aggregate(0, (week, day) => week | (1 << (int)day));

    private DateTimeOffset? InstantOn(DateOnly date, DateTimeZone zone)
    {
        var local = LocalDate.FromDateOnly(date).At(LocalTime.FromTimeOnly(At));
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 && IsSkipped(local.Date, mapping) ? null : zone.AtLeniently(local).ToInstant().ToDateTimeOffset();
    }

    private static bool IsSkipped(LocalDate date, NodaTime.TimeZones.ZoneLocalMapping gap) =>
        gap.EarlyInterval.IsoLocalEnd <= date.AtMidnight() && gap.LateInterval.IsoLocalStart >= date.PlusDays(1).AtMidnight();
}
