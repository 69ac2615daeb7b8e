namespace CoachBot.Coaching.Tests;

/// <summary>Evaluates the rules of the content in the plainest way, to be compared with <see cref="Triage"/>.</summary>
internal static class Oracle
{
    public static (Disposition Disposition, Scope Scope) Assess(Library library, Answers answers)
    {
        var affirmed = answers.Facts.Where(fact => fact.Value != Answer.No).Select(fact => fact.Key).ToHashSet();
        foreach (var flag in library.Flags.Values.Where(flag => affirmed.Contains(flag.Id)).ToList())
        {
            affirmed.UnionWith(flag.Brings);
        }

        var found = new List<(Disposition Level, Scope Scope, string About)>();
        foreach (var flag in library.Flags.Values.Where(flag => affirmed.Contains(flag.Id)))
        {
            var isUnsure = answers.Facts[flag.Id] == Answer.Unsure;
            found.Add((isUnsure && flag.Level > Disposition.Urgent ? Disposition.Urgent : flag.Level, flag.Scope, flag.About));
        }

        foreach (var rule in library.Rules.Where(rule => rule.When.Clauses.All(clause => clause.Any(atom => Holds(atom, answers, affirmed)))))
        {
            found.Add((rule.Level, rule.Scope, rule.About));
        }

        if (answers.Age < 18)
        {
            found.Add((answers.Age < 16 ? Disposition.Urgent : Disposition.Doctor, answers.Age < 16 ? Scope.None : Scope.Gentle, "young"));
        }

        var top = found.Select(finding => finding.Level).Append(Disposition.Coach).Max();
        var matters = found.Where(finding => finding.Level == Disposition.Doctor).DistinctBy(finding => finding.About).Count();
        top = top == Disposition.Doctor && matters >= 2 ? Disposition.Urgent : top;
        return (top, top >= Disposition.Urgent ? Scope.None : found.Select(finding => finding.Scope).Append(Scope.Full).Min());
    }

    private static bool Holds(Atom atom, Answers answers, HashSet<string> affirmed) => atom.Kind switch
    {
        AtomKind.Fact => affirmed.Contains(atom.Id),
        AtomKind.AgeAtLeast => answers.Age >= atom.Number,
        AtomKind.AgeUnder => answers.Age < atom.Number,
        AtomKind.OnsetAtLeast => answers.OnsetDays >= atom.Number,
        AtomKind.OnsetUnder => answers.OnsetDays < atom.Number,
        AtomKind.PainAtLeast => answers.Pain >= atom.Number,
        AtomKind.Region => answers.Region == Region.Both || (atom.Id == "upper" ? answers.Region == Region.Upper : answers.Region == Region.Lower),
        AtomKind.Trend => atom.Id == answers.Trend?.ToString().ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(atom)),
    };
}
