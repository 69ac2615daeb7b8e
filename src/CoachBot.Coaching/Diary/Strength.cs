namespace CoachBot.Coaching;

/// <summary>Which exercises need a day of rest: those of some days a week are not done on two days running, nor on more days than that (dosing.md, strength_rule).</summary>
public static class Strength
{
    private const int Week = 7;

    /// <param name="entries">A diary, oldest first.</param>
    /// <param name="today">The date where the person is.</param>
    /// <returns>Exercise ids.</returns>
    public static IReadOnlyCollection<string> Resting(IReadOnlyList<DiaryEntry> entries, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return
        [
            .. entries.Where(entry => entry.Kind == DiaryKind.Session && entry.Date > today.AddDays(-Week) && entry.Date < today)
                .SelectMany(entry => entry.Moves, (entry, move) => (entry.Date, Move: move))
                .Where(done => done.Move.Dose.PerWeek is > 0 and < Week && done.Move.Outcome is not (null or "skipped"))
                .GroupBy(done => done.Move.Exercise)
                .Where(days => days.Max(done => done.Date) == today.AddDays(-1)
                    || days.Select(done => done.Date).Distinct().Count() >= days.Min(done => done.Move.Dose.PerWeek))
                .Select(days => days.Key),
        ];
    }
}
