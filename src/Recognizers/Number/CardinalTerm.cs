using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A small number and the round words after it: "sixty-one thousand", "a hundred", "seven", "3 million".</summary>
internal readonly record struct CardinalTerm(double Small, IReadOnlyList<double> Rounds, int Next)
{
    private const int MaximumRounds = 4;

    public bool IsRound => Rounds.Count > 0;

    public double LastRound => IsRound ? Rounds[^1] : 1;

    public static CardinalTerm? Read(Sentence sentence, int at, int limit, bool allowDigits)
    {
        var small = allowDigits && sentence[at].IsDigits ? InDigits(sentence, at) : InWords(sentence, at, limit);
        if (small is not var (value, next) || next > limit)
        {
            return null;
        }

        var rounds = new List<double>();
        while (next < limit && rounds.Count < MaximumRounds && !sentence[next].Glued && NumberWords.Rounds.TryGetValue(sentence[next].Text, out var round))
        {
            rounds.Add(round);
            next++;
        }

        var needsRound = sentence[at].Is("a") || sentence[at].Is("an");
        return needsRound && rounds.Count == 0 ? null : new CardinalTerm(value, rounds, next);
    }

    /// <summary>One to ninety-nine in words, or the article before a round word.</summary>
    private static (double Value, int Next)? InWords(Sentence sentence, int at, int limit)
    {
        var word = sentence[at].Text;
        if (NumberWords.Units.TryGetValue(word, out var unit) || NumberWords.Teens.TryGetValue(word, out unit))
        {
            return (unit, at + 1);
        }

        if (NumberWords.Tens.TryGetValue(word, out var tens))
        {
            var next = sentence[at + 1].Is("-") || sentence[at + 1].Is("and") ? at + 2 : at + 1;
            return next < limit && NumberWords.Units.TryGetValue(sentence[next].Text, out unit) && unit > 0 ? (tens + unit, next + 1) : (tens, at + 1);
        }

        return word is "a" or "an" ? (1, at + 1) : null;
    }

    private static (double Value, int Next)? InDigits(Sentence sentence, int at) =>
        Literals.ReadInteger(sentence, at) is { } literal ? (literal.Value, literal.Next) : null;
}
