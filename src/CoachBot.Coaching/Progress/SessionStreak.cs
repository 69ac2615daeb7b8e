namespace CoachBot.Coaching;

/// <summary>Days with a session, with the breaks that <see cref="ProgressSummary"/> forgives.</summary>
internal static class SessionStreak
{
    private const int Forgiven = 1;

    // Two sessions a week leave three days between.
    private const int ForgivenInPrevention = 3;

    public static (int Current, int Longest) Of(IReadOnlyList<ProgressDay> past, DateOnly today)
    {
        var (current, longest, missed) = (0, 0, 0);
        Phase? phase = null;
        DateOnly? before = null;
        foreach (var day in past)
        {
            missed += Between(before, day.Date);
            if (day.Sessions > 0)
            {
                current = IsBroken() ? 1 : current + 1;
                longest = Math.Max(longest, current);
                missed = 0;
            }
            else if (!day.IsFlare && day.Date != today)
            {
                missed++;
            }

            phase = day.Phase ?? phase;
            before = day.Date;
        }

        missed += Between(before, today);
        return (IsBroken() ? 0 : current, longest);

        bool IsBroken() => missed > (phase == Phase.Prevention ? ForgivenInPrevention : Forgiven);
    }

    private static int Between(DateOnly? before, DateOnly day) => before is { } known ? Math.Max(0, day.DayNumber - known.DayNumber - 1) : 0;
}
