namespace CoachBot.Coaching;

/// <summary>
/// What the diary says of an episode, beside what triage asks. All three call for a doctor or physio within days to two weeks; of
/// those that hold, the first of this list is given. What was not told is no evidence: triage asks for the trend itself.
/// <list type="bullet">
/// <item><see cref="CourseFact.WorseOverDays"/>: redflags.md §2 "worse", getting worse over days in spite of care; from day 4 on,
/// as in redflags.yaml. Of the last seven days at least four have a pain, and each of the latest two is at least 4 (dosing.md, pain_rule: 0 to 3 is
/// no matter) and at least 2 points (general_stop) over the mean of the earliest two; so one bad day alone is not worse over days. Or, where it
/// creeps: at least four days told in each of the last two weeks, the last's mean 4 or more and a point over that of the week before.</item>
/// <item><see cref="CourseFact.SixWeeks"/>: redflags.md §2 "duration-lower", to a doctor by six weeks, and §1 "sciatica-stable". It began at
/// least 42 days ago, the last week's mean is 1 or more (pain&gt;=1 in redflags.yaml), and not a point lower than that of the latest up to seven pains told
/// two weeks ago or before. From 84 days on whoever was seen need not hear it again (redflags.yaml); that is for the caller, who knows.</item>
/// <item><see cref="CourseFact.NotBetterInTwoWeeks"/>: redflags.md §2 "duration-lower", two weeks into self-exercise; dosing.md, NHSI: no better
/// in two weeks. The episode's first session was at least 14 days ago, the last week's mean is 1 or more, and not a point lower than that of the seven days from that session on.</item>
/// </list>
/// </summary>
public static class Course
{
    private const int Week = 7;
    private const int TwoWeeks = 14;
    private const int LongDays = 42;
    private const int FirstDays = 4;
    private const int FewestForWorse = 4;
    private const int ClearRise = 2;
    private const int PainThatMatters = 4;
    private const double AnyPain = 1;

    /// <param name="days">In order of date, each date once; those after today or before the onset do not count.</param>
    /// <param name="today">The day where the person is.</param>
    /// <param name="onset">When this episode began; null, where nobody knows, is the first day with any pain.</param>
    public static CourseFact Of(IReadOnlyList<ProgressDay> days, DateOnly today, DateOnly? onset)
    {
        ArgumentNullException.ThrowIfNull(days);
        if ((onset ?? days.FirstOrDefault(day => day.Pain > 0)?.Date) is not { } began)
        {
            return CourseFact.None;
        }

        var episode = days.Where(day => day.Date >= began && day.Date <= today).ToList();
        var lastWeek = MeanPain.Of(episode, today.AddDays(1 - Week), today, least: 1);
        var age = today.DayNumber - began.DayNumber;
        return age >= FirstDays && IsWorse(episode, today) ? CourseFact.WorseOverDays
            : !(lastWeek >= AnyPain) ? CourseFact.None
            : age >= LongDays && IsNotEasing(Earlier(episode, today), lastWeek) ? CourseFact.SixWeeks
            : IsNotEasing(SinceTheFirstSession(episode, today), lastWeek) ? CourseFact.NotBetterInTwoWeeks
            : CourseFact.None;
    }

    private static bool IsWorse(List<ProgressDay> episode, DateOnly today)
    {
        var told = episode.Where(day => day.Date > today.AddDays(-Week)).Select(day => day.Pain).OfType<int>().ToList();
        return told.Count >= FewestForWorse
            && (told.TakeLast(2).Min() >= Math.Max(PainThatMatters, told.Take(2).Average() + ClearRise)
                || (told.Average() >= PainThatMatters && MeanPain.Compare(WeekBefore(), told.Average()) == Trend.Worse));

        double? WeekBefore() => MeanPain.Of(episode, today.AddDays(1 - TwoWeeks), today.AddDays(-Week), FewestForWorse);
    }

    private static bool IsNotEasing(double? before, double? now) => MeanPain.Compare(before, now) is Trend.Steady or Trend.Worse;

    private static double? Earlier(List<ProgressDay> episode, DateOnly today)
    {
        var told = episode.Where(day => day.Date <= today.AddDays(-TwoWeeks)).Select(day => day.Pain).OfType<int>().TakeLast(Week).ToList();
        return told.Count == 0 ? null : told.Average();
    }

    private static double? SinceTheFirstSession(List<ProgressDay> episode, DateOnly today) =>
        episode.Find(day => day.Sessions > 0)?.Date is { } first && first <= today.AddDays(-TwoWeeks)
            ? MeanPain.Of(episode, first, first.AddDays(Week - 1), least: 1) : null;
}
