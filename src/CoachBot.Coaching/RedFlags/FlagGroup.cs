namespace CoachBot.Coaching;

/// <summary>
/// Safety facts that are asked together, for some regions, and some only when a condition holds. Unheard is the flag that an
/// answer stands for which nobody understood and which the person then affirms.
/// </summary>
public sealed record FlagGroup(string Id, IReadOnlyList<Region> Regions, IReadOnlyList<string> Flags, string Unheard, Condition When)
{
    public bool AppliesTo(Answers answers) => AppliesTo(new Situation(answers, Situation.Told(answers)));

    /// <summary>Whether its condition holds, wherever the pain is.</summary>
    public bool IsOpenTo(Answers answers) => When.Holds(new Situation(answers, Situation.Told(answers)));

    internal bool AppliesTo(Situation situation) =>
        situation.Answers.Region is { } region && Regions.Contains(region) && When.Holds(situation);
}
