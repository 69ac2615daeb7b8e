using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>"Two thirds", "one and a half", "half a million", "quarter million".</summary>
internal static class Fractions
{
    public static NumberMatch? Read(Sentence sentence, int at)
    {
        if (sentence[at].Is("quarter"))
        {
            return RoundAfter(sentence, at + 1) is var (million, end) ? new NumberMatch(at, end, million / 4, NumberKind.Fraction) : null;
        }

        if ((FractionParts.Read(sentence, at) ?? WholeAndPart(sentence, at)) is not { } part)
        {
            return null;
        }

        return RoundAfter(sentence, part.Next) is var (round, next)
            ? new NumberMatch(at, next, part.Times(round), NumberKind.Fraction)
            : new NumberMatch(at, part.Next, part.Value, NumberKind.Fraction);
    }

    private static FractionPart? WholeAndPart(Sentence sentence, int at) =>
        Cardinals.Read(sentence, at) is { } whole
        && sentence[whole.Next].Is("and")
        && FractionParts.Read(sentence, whole.Next + 1) is { } part
            ? part with { Whole = whole.Value + part.Whole, Scale = whole.Scale }
            : null;

    // "(half) million", "(half) a million", "(two thirds) of a million"
    private static (double Round, int Next)? RoundAfter(Sentence sentence, int at)
    {
        var word = sentence.Has(at, "of", "a") ? at + 2 : sentence[at].Is("a") ? at + 1 : at;
        return !sentence[word].Glued && NumberWords.Rounds.TryGetValue(sentence[word].Text, out var round) ? (round, word + 1) : null;
    }
}
