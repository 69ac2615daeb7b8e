namespace CoachBot.Coaching.Tests;

/// <summary>
/// Facts that no rule can tell apart: they stand in the same clauses of the same rules, bring the same cautions and mean the
/// same by themselves. One of a class stands for all of it.
/// </summary>
internal static class FactClasses
{
    public static Dictionary<string, string> Representatives(Library library) =>
        library.Flags.Keys.Concat(library.Cautions)
            .GroupBy(fact => Signature(library, fact))
            .SelectMany(group => group.Select(fact => (Fact: fact, Representative: group.Min(StringComparer.Ordinal)!)))
            .ToDictionary(pair => pair.Fact, pair => pair.Representative);

    public static string Signature(Library library, string fact)
    {
        var clauses = library.Rules.SelectMany(rule => rule.When.Clauses
            .Select((clause, i) => (Name: $"{rule.Id}#{i}", Clause: clause))
            .Where(item => item.Clause.Any(atom => atom.Kind == AtomKind.Fact && atom.Id == fact))
            .Select(item => item.Name));
        var own = library.Flags.TryGetValue(fact, out var flag)
            ? $"{flag.Level} {flag.Scope} {(flag.Level == Disposition.Doctor ? flag.About : "")} {string.Join(',', flag.Brings)}"
            : "caution";
        return $"{string.Join(',', clauses)} {own}";
    }
}
