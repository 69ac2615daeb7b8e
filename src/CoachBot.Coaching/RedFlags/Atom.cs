using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>The smallest condition: a fact told, or a comparison such as <c>age>=65</c>. What is not known does not hold.</summary>
public sealed record Atom(AtomKind Kind, string Id, int Number)
{
    private static readonly (string Prefix, AtomKind Kind)[] Comparisons =
    [
        ("age>=", AtomKind.AgeAtLeast),
        ("age<", AtomKind.AgeUnder),
        ("onset>=", AtomKind.OnsetAtLeast),
        ("onset<", AtomKind.OnsetUnder),
        ("pain>=", AtomKind.PainAtLeast),
    ];

    public static Atom? Parse(string text)
    {
        foreach (var (prefix, kind) in Comparisons)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
            {
                return int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new Atom(kind, "", number)
                    : null;
            }
        }

        return text.IndexOf('=', StringComparison.Ordinal) switch
        {
            < 0 => text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? new Atom(AtomKind.Fact, text, 0) : null,
            6 when text.StartsWith("region", StringComparison.Ordinal) => Word<Region>(AtomKind.Region, text[7..]),
            5 when text.StartsWith("trend", StringComparison.Ordinal) => Word<Trend>(AtomKind.Trend, text[6..]),
            _ => null,
        };
    }

    internal bool Holds(Situation situation)
    {
        var answers = situation.Answers;
        return Kind switch
        {
            AtomKind.Fact => situation.Affirmed.Contains(Id),
            AtomKind.AgeAtLeast => answers.Age >= Number,
            AtomKind.AgeUnder => answers.Age < Number,
            AtomKind.OnsetAtLeast => answers.OnsetDays >= Number,
            AtomKind.OnsetUnder => answers.OnsetDays < Number,
            AtomKind.PainAtLeast => answers.Pain >= Number,
            AtomKind.Region => answers.Region is { } region && ((int)region == Number || region == Coaching.Region.Both),
            _ => answers.Trend is { } trend && (int)trend == Number,
        };
    }

    private static Atom? Word<T>(AtomKind kind, string word)
        where T : struct, Enum =>
        Kebab.Parse<T>(word) is { } value ? new Atom(kind, word, Convert.ToInt32(value, CultureInfo.InvariantCulture)) : null;
}
