using NodaTime;

namespace CoachBot.Coaching.Tests;

/// <summary>A zone as the list of its offset changes, in whole seconds: another way to find the instant of a local time.</summary>
internal sealed class OffsetChanges
{
    private const long SecondsInADay = 86_400;
    private static readonly DateOnly Epoch = new(1970, 1, 1);
    private readonly List<(long Start, long End, long Offset)> _spans;

    public OffsetChanges(string zone) => _spans = DateTimeZoneProviders.Tzdb[zone]
        .GetZoneIntervals(Instant.FromUtc(2010, 1, 1, 0, 0), Instant.FromUtc(2037, 1, 1, 0, 0))
        .Select(span => (
            span.HasStart ? span.Start.ToUnixTimeSeconds() : long.MinValue / 2,
            span.HasEnd ? span.End.ToUnixTimeSeconds() : long.MaxValue / 2,
            (long)span.WallOffset.Seconds))
        .ToList();

    /// <summary>Unix seconds: the earliest second at which clocks show the time, else that at which they would have shown it unchanged.</summary>
    public long SecondsAt(DateOnly date, TimeOnly time)
    {
        var local = ((date.DayNumber - Epoch.DayNumber) * SecondsInADay) + (time.Ticks / TimeSpan.TicksPerSecond);
        foreach (var (start, end, offset) in _spans)
        {
            if (local - offset >= start && local - offset < end)
            {
                return local - offset;
            }
        }

        var before = _spans.Zip(_spans.Skip(1)).Single(pair => local >= pair.First.End + pair.First.Offset && local < pair.Second.Start + pair.Second.Offset).First;
        return local - before.Offset;
    }
}
