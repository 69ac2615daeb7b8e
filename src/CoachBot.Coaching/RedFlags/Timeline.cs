namespace CoachBot.Coaching;

/// <summary>Phases of an episode, from onset, trend and pain (design.md, Words).</summary>
internal static class Timeline
{
    private const int AcuteDays = 3;
    private const int UneasedDays = 14;
    private const int PersistentDays = 84;
    private const int SeverePain = 7;
    private const int RecoveringPain = 4;

    public static bool IsPersistent(Answers answers) => answers.OnsetDays >= PersistentDays && answers.Pain != 0;

    public static Phase? PhaseOf(Answers answers) => answers switch
    {
        { Pain: 0 } => Phase.Prevention,
        { OnsetDays: <= AcuteDays, Pain: not null } => Phase.Acute,
        { OnsetDays: null } or { Trend: null } or { Pain: null } => null,
        { Pain: >= SeverePain } or { Trend: Trend.Worse } => Phase.Acute,
        { OnsetDays: <= UneasedDays, Trend: Trend.Steady } => Phase.Acute,
        { Trend: Trend.Easing, Pain: <= RecoveringPain } or { OnsetDays: >= PersistentDays } => Phase.Recovering,
        _ => Phase.Subacute,
    };
}
