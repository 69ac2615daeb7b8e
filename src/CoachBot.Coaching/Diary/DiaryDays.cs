namespace CoachBot.Coaching;

/// <summary>A diary, a day at a time.</summary>
public static class DiaryDays
{
    /// <param name="entries">In the order written.</param>
    /// <returns>In order of date; the last pain told on a date is that day's.</returns>
    public static IReadOnlyList<ProgressDay> Of(IEnumerable<DiaryEntry> entries) =>
    [
        .. entries.GroupBy(entry => entry.Date).OrderBy(day => day.Key).Select(day => new ProgressDay(
            day.Key,
            day.LastOrDefault(entry => entry.TellsPain)?.Pain,
            day.Count(entry => entry.Kind == DiaryKind.Session),
            day.Any(entry => entry.Kind == DiaryKind.Flare),
            day.LastOrDefault(entry => entry.Phase is not null)?.Phase)),
    ];
}
