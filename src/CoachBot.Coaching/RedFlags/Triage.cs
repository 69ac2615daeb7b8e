namespace CoachBot.Coaching;

/// <summary>
/// What the answers mean for safety: a pure function, defined for every answer however partial. One more red flag,
/// or a "no" that becomes "unsure" or "yes", never lowers the urgency and never widens what may be coached.
/// </summary>
public sealed class Triage
{
    public const string RedFlagsStep = "triage.redflags";
    public const string CautionsStep = "triage.cautions";

    /// <summary>Years; whoever is younger is not coached.</summary>
    public const int YoungestUser = 16;

    /// <summary>The flag for what was told in words that are not known, and is new or not normal for the person.</summary>
    public const string OtherSign = "other-sign";

    private const int Adult = 18;
    private readonly Library _library;

    public Triage(Library library) => _library = library;

    public Assessment Assess(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var told = Situation.Told(answers);
        var situation = new Situation(answers, Affirmed(told));
        var findings = Findings(situation).OrderByDescending(finding => finding.Level).ToList();
        var disposition = Combine(findings);
        var scope = disposition >= Disposition.Urgent
            ? Scope.None
            : findings.Select(finding => finding.Scope).Append(Scope.Full).Min();
        return new Assessment
        {
            Answers = answers,
            Disposition = disposition,
            Scope = scope,
            Phase = Timeline.PhaseOf(answers),
            Persistent = Timeline.IsPersistent(answers),
            Flags = _library.Flags.Keys.Where(situation.Affirmed.Contains).ToList(),
            Cautions = _library.Cautions.Where(situation.Affirmed.Contains).ToList(),
            Findings = findings,
            Advice = AdviceFor.Disposition(disposition, scope, answers, situation.Affirmed, findings),
            Unanswered = Unanswered(new Situation(answers, told)),
        };
    }

    /// <summary>The facts told, with the cautions that affirmed flags imply.</summary>
    private HashSet<string> Affirmed(IReadOnlySet<string> told)
    {
        var brought = told.Where(_library.Flags.ContainsKey).SelectMany(id => _library.Flags[id].Brings);
        return told.Concat(brought).ToHashSet(StringComparer.Ordinal);
    }

    private IEnumerable<Finding> Findings(Situation situation)
    {
        foreach (var (id, answer) in situation.Answers.Facts)
        {
            if (answer != Answer.No && _library.Flags.TryGetValue(id, out var flag))
            {
                var milder = answer == Answer.Unsure && flag.Level == Disposition.Emergency;
                yield return new Finding(id, milder ? Disposition.Urgent : flag.Level, milder ? [] : flag.Advice) { Scope = flag.Scope, About = flag.About };
            }
        }

        foreach (var rule in _library.Rules.Where(rule => rule.When.Holds(situation)))
        {
            yield return new Finding(rule.Id, rule.Level, rule.Advice) { Scope = rule.Scope, About = rule.About };
        }

        if (situation.Answers.Age < YoungestUser)
        {
            yield return new Finding("under-16", Disposition.Urgent, ["not_for_children"]);
        }
        else if (situation.Answers.Age < Adult)
        {
            yield return new Finding("age-16-17", Disposition.Doctor, []) { Scope = Scope.Gentle };
        }
    }

    /// <summary>The most urgent wins, and two doctor findings about different things are urgent.</summary>
    private static Disposition Combine(List<Finding> findings)
    {
        var highest = findings.Count == 0 ? Disposition.Coach : findings.Max(finding => finding.Level);
        var matters = findings.Where(finding => finding.Level == Disposition.Doctor).Select(finding => finding.About).Distinct().Count();
        return highest == Disposition.Doctor && matters > 1 ? Disposition.Urgent : highest;
    }

    private List<string> Unanswered(Situation told)
    {
        var answers = told.Answers;
        var open = new List<string>();
        foreach (var question in _library.Questions)
        {
            switch (question.Id)
            {
                case RedFlagsStep:
                    open.AddRange(_library.FlagGroups
                        .Where(group => group.AppliesTo(told) && !group.Flags.All(answers.Facts.ContainsKey))
                        .Select(group => $"{RedFlagsStep}.{group.Id}"));
                    break;
                case CautionsStep when !question.Options.Where(_library.Cautions.Contains).All(answers.Facts.ContainsKey):
                case "triage.age" when answers.Age is null:
                case "triage.region" when answers.Region is null:
                case "triage.onset" when answers.OnsetDays is null:
                case "triage.trend" when answers.Trend is null && answers.Pain != 0:
                case "triage.pain" when answers.Pain is null:
                case "triage.place" when answers.Place is null:
                    open.Add(question.Id);
                    break;
            }
        }

        return open;
    }
}
