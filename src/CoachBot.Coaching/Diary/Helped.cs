namespace CoachBot.Coaching;

/// <summary>What to go back to in a flare-up.</summary>
public static class Helped
{
    private const int DaysOfAFlare = 14;

    /// <summary>
    /// Exercises that felt easy or right before the last flare-up and left nobody sore, the most often done first. Empty where
    /// the last flare-up is two weeks past, or there was none.
    /// </summary>
    /// <param name="entries">A diary, oldest first.</param>
    /// <param name="today">The date where the person is.</param>
    public static IReadOnlyList<string> LastTime(IReadOnlyList<DiaryEntry> entries, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.LastOrDefault(entry => entry.Kind == DiaryKind.Flare) is not { } flare || flare.Date < today.AddDays(-DaysOfAFlare))
        {
            return [];
        }

        var before = entries.Where(entry => entry.At < flare.At).ToList();
        var sore = before.Where(entry => entry.Kind == DiaryKind.Morning).SelectMany(entry => entry.Moves).Select(move => move.Exercise).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Where(entry => entry.Kind == DiaryKind.Session)
                .SelectMany(entry => entry.Moves)
                .Where(move => move.Outcome is "easy" or "right" && !sore.Contains(move.Exercise))
                .GroupBy(move => move.Exercise)
                .OrderByDescending(moves => moves.Count())
                .Select(moves => moves.Key),
        ];
    }
}
