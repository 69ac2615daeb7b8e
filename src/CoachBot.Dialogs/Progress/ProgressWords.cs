using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Tells in a sentence or two how it goes: the pain, the sessions, and what is not counted against anybody.</summary>
internal sealed class ProgressWords(Phrasebook say)
{
    // One day more than "twice" is a streak.
    private const int ShortestStreak = 3;

    /// <param name="summary">What the chart shows.</param>
    /// <param name="isPaused">Exercise is off: nothing is said for it.</param>
    public string Of(ProgressSummary summary, bool isPaused)
        => summary.DaysTold == 0
            ? say.Text(isPaused ? Phrases.ProgressNonePaused : Phrases.ProgressNone)
            : string.Join('\n', ((string[])[Pain(summary, isPaused), string.Join(' ', Facts(summary, isPaused))]).Where(line => line.Length > 0));

    private string Pain(ProgressSummary summary, bool isPaused) => summary switch
    {
        { LastWeekPain: 0 } => say.Text(Phrases.ProgressNoPain),
        { Trend: Trend.Worse } when !isPaused => Compared(Phrases.ProgressWorse, summary) + " " + say.Text(Phrases.ProgressWorseAdvice),
        { Trend: Trend.Worse } => Compared(Phrases.ProgressWorse, summary),
        { Trend: Trend.Easing } => Compared(Phrases.ProgressEasing, summary),
        { Trend: Trend.Steady } => Compared(Phrases.ProgressSteady, summary),
        { LatestPain: { } pain } => say.Text(Phrases.ProgressLatest, ("pain", pain)),
        _ => Count(summary.DaysTold, Phrases.ProgressDay, Phrases.ProgressDays),
    };

    private IEnumerable<string> Facts(ProgressSummary summary, bool isPaused)
    {
        if (!isPaused)
        {
            yield return summary.SessionsInLastWeek == 0
                ? say.Text(Phrases.ProgressNoSessions)
                : Count(summary.SessionsInLastWeek, Phrases.ProgressSession, Phrases.ProgressSessions);
            if (summary.Streak >= ShortestStreak)
            {
                yield return say.Text(Phrases.ProgressStreak, ("days", summary.Streak));
            }
        }

        if (summary.Flares > 0)
        {
            yield return Count(summary.Flares, Phrases.ProgressFlare, Phrases.ProgressFlares);
        }
    }

    private string Compared(string phrase, ProgressSummary summary)
        => say.Text(phrase, ("first", Rounded(summary.FirstWeekPain)), ("last", Rounded(summary.LastWeekPain)));

    // Means a point apart stay apart.
    private static double Rounded(double? mean) => Math.Round(mean ?? 0, MidpointRounding.AwayFromZero);

    private string Count(int number, string one, string more) => number == 1 ? say.Text(one) : say.Text(more, ("count", number));
}
