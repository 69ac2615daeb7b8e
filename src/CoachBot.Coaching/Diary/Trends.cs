namespace CoachBot.Coaching;

/// <summary>Which way an episode goes by what was told day after day.</summary>
public static class Trends
{
    /// <summary>Smaller changes are what any two mornings differ by.</summary>
    private const int Change = 2;

    /// <summary>dosing.md, phase_change: up after three easy sessions, back at 6 and more.</summary>
    private const int EasyMornings = 3;
    private const int EasyPain = 3;
    private const int BackAt = 6;

    /// <param name="told">As the person said when last asked.</param>
    /// <param name="pains">Of each check-in since then, oldest first, 0 to 10; the first may be that of the questions.</param>
    public static Trend? Of(Trend? told, IReadOnlyList<int> pains)
    {
        ArgumentNullException.ThrowIfNull(pains);
        if (pains.Count < 2 || told is null)
        {
            return told;
        }

        var change = pains[^1] - pains[0];
        return pains[^1] >= BackAt && change >= 0 ? Worst(told.Value, change)
            : pains.Count >= EasyMornings && pains.TakeLast(EasyMornings).All(pain => pain <= EasyPain) ? Trend.Easing
            : change <= -Change ? Trend.Easing
            : change >= Change ? Trend.Worse
            : told == Trend.Worse && pains.Count > EasyMornings ? Trend.Steady
            : told;
    }

    private static Trend Worst(Trend told, int change) => change >= Change || told == Trend.Worse ? Trend.Worse : Trend.Steady;
}
