namespace CoachBot.Coaching.Tests;

/// <summary>Ages, regions, onsets, trends and pains: one on each side of every limit that some conditions name.</summary>
internal static class Contexts
{
    public static List<Answers> Of(IReadOnlyList<Atom> atoms) =>
    [
        .. from age in Sides(atoms, 35, AtomKind.AgeAtLeast, AtomKind.AgeUnder)
           from region in Any(atoms, AtomKind.Region, Region.Lower)
           from onset in Sides(atoms, 2, AtomKind.OnsetAtLeast, AtomKind.OnsetUnder)
           from trend in Any(atoms, AtomKind.Trend, Trend.Easing)
           from pain in Sides(atoms, 5, AtomKind.PainAtLeast)
           select new Answers { Age = age, Region = region, OnsetDays = onset, Trend = trend, Pain = pain, Place = Place.Floor },
    ];

    private static IEnumerable<int> Sides(IEnumerable<Atom> atoms, int usual, params AtomKind[] kinds)
    {
        var limits = atoms.Where(atom => kinds.Contains(atom.Kind)).Select(atom => atom.Number).ToList();
        return limits.Count == 0 ? [usual] : limits.SelectMany(limit => (int[])[limit - 1, limit]).Append(usual).Distinct().Order();
    }

    private static T[] Any<T>(IEnumerable<Atom> atoms, AtomKind kind, T usual)
        where T : struct, Enum =>
        atoms.Any(atom => atom.Kind == kind) ? Enum.GetValues<T>() : [usual];
}
