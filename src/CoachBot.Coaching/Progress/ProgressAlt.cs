namespace CoachBot.Coaching;

/// <summary>A summary in one line of words, for whoever cannot see the chart.</summary>
public static class ProgressAlt
{
    public static string Of(ProgressSummary summary, Phrasebook say)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(say);
        return summary.DaysTold == 0 ? say.Text(ProgressPhrases.NoDays) : string.Join(' ', Sentences(summary, say));
    }

    private static IEnumerable<string> Sentences(ProgressSummary summary, Phrasebook say)
    {
        yield return Count(summary.DaysTold, ProgressPhrases.OneDay, ProgressPhrases.Days);
        if (summary.LatestPain is { } pain)
        {
            yield return say.Text(ProgressPhrases.Latest, ("pain", pain));
        }

        if (summary is { Trend: { } trend, FirstWeekPain: { } first, LastWeekPain: { } last })
        {
            yield return say.Text(
                trend switch { Trend.Easing => ProgressPhrases.HasEased, Trend.Worse => ProgressPhrases.IsWorse, _ => ProgressPhrases.IsSteady },
                ("first", Rounded(first)),
                ("last", Rounded(last)));
        }

        yield return summary.SessionsInLastWeek == 0
            ? say.Text(ProgressPhrases.NoSessions)
            : Count(summary.SessionsInLastWeek, ProgressPhrases.OneSession, ProgressPhrases.Sessions);
        if (summary.Flares > 0)
        {
            yield return Count(summary.Flares, ProgressPhrases.OneFlare, ProgressPhrases.Flares);
        }

        string Count(int number, string one, string more) => number == 1 ? say.Text(one) : say.Text(more, ("count", number));
    }

    // Means a point apart stay apart.
    private static double Rounded(double mean) => Math.Round(mean, MidpointRounding.AwayFromZero);
}
