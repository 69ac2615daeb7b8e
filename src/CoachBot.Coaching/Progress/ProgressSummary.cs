namespace CoachBot.Coaching;

/// <summary>
/// Facts of some days that a sentence can be made from. Days after today do not count.
/// <list type="bullet">
/// <item>The last week is the seven days that end today; the first week is the seven from the first pain told. While fewer than
/// fourteen days lie between, each is half of them, so that no day is in both.</item>
/// <item>A week's pain is the mean of the days on which it was told, and unknown when those are fewer than three.</item>
/// <item>It is easing, or worse, when the last week's mean is lower, or higher, than the first's by one point or more.</item>
/// <item>Days in a row on which a flare-up was told are one flare-up.</item>
/// <item>A streak counts days with a session. One day without does not break it, nor do three in prevention, where two sessions a
/// week are enough (dosing.md, phases); one day more does. A flare-up freezes it: its days neither count nor break. Today is not over, and is not missed yet.</item>
/// </list>
/// </summary>
public sealed record ProgressSummary
{
    private const int Week = 7;
    private const int FewestForAMean = 3;

    /// <summary>Days of which anything was told: a pain, a session, a flare-up.</summary>
    public required int DaysTold { get; init; }

    /// <summary>The latest pain told, 0 to 10.</summary>
    public required int? LatestPain { get; init; }

    /// <summary>The mean of the first week.</summary>
    public required double? FirstWeekPain { get; init; }

    /// <summary>The mean of the last week.</summary>
    public required double? LastWeekPain { get; init; }

    /// <summary>How the last week compares with the first; null when too little was told.</summary>
    public Trend? Trend => MeanPain.Compare(FirstWeekPain, LastWeekPain);

    /// <summary>Sessions in the seven days that end today.</summary>
    public required int SessionsInLastWeek { get; init; }

    /// <summary>Flare-ups.</summary>
    public required int Flares { get; init; }

    /// <summary>Days with a session in the streak that has not been broken; 0 when there is none.</summary>
    public required int Streak { get; init; }

    /// <summary>Days with a session in the longest streak.</summary>
    public required int LongestStreak { get; init; }

    /// <param name="days">In order of date, each date once.</param>
    /// <param name="today">The day where the person is.</param>
    public static ProgressSummary Of(IReadOnlyList<ProgressDay> days, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(days);
        var past = days.Where(day => day.Date <= today).ToList();
        var first = past.Find(day => day.Pain is not null)?.Date ?? today;
        var week = Math.Min(Week, (today.DayNumber - first.DayNumber + 1) / 2);
        var (streak, longest) = SessionStreak.Of(past, today);
        return new ProgressSummary
        {
            DaysTold = past.Count(day => day.IsTold),
            LatestPain = past.FindLast(day => day.Pain is not null)?.Pain,
            FirstWeekPain = MeanPain.Of(past, first, first.AddDays(week - 1), FewestForAMean),
            LastWeekPain = MeanPain.Of(past, today.AddDays(1 - week), today, FewestForAMean),
            SessionsInLastWeek = past.Where(day => day.Date > today.AddDays(-Week)).Sum(day => day.Sessions),
            Flares = past.Where((day, index) => day.IsFlare && !(index > 0 && past[index - 1].IsFlare && past[index - 1].Date == day.Date.AddDays(-1))).Count(),
            Streak = streak,
            LongestStreak = longest,
        };
    }
}
