using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The longest number that starts at a token.</summary>
internal static class NumberReader
{
    public static NumberMatch? Read(Sentence sentence, int at)
    {
        if (IsSign(sentence, at))
        {
            return Negative(Measures.Read(sentence, at + 1), at);
        }

        return sentence[at].Text is "minus" or "negative" && !sentence[at + 1].Glued
            ? Negative(Unsigned(sentence, at + 1), at)
            : Unsigned(sentence, at);
    }

    public static NumberMatch? Unsigned(Sentence sentence, int at) => sentence.Once<NumberMatch>(Grammar.Number, at, Longest);

    private static NumberMatch? Longest(Sentence sentence, int at)
    {
        NumberMatch? best = null;
        foreach (var read in Grammars)
        {
            if (read(sentence, at) is { } match && (best is null || match.Next > best.Value.Next))
            {
                best = match;
            }
        }

        return best is { } number && double.IsFinite(number.Value) ? number : null;
    }

    private static readonly Func<Sentence, int, NumberMatch?>[] Grammars =
    [
        Measures.Read, CleanCardinal, PointedWords.Read, DozenWords.Read, Fractions.Read, Quotients.Read,
    ];

    private static NumberMatch? CleanCardinal(Sentence sentence, int at) =>
        Cardinals.Read(sentence, at) is { } whole && Literals.EndsCleanly(sentence, whole.Next) ? whole : null;

    private static NumberMatch? Negative(NumberMatch? number, int at) =>
        number is { } match ? match with { From = at, Value = -match.Value } : null;

    // A hyphen after a word or another number joins, it does not negate.
    private static bool IsSign(Sentence sentence, int at)
    {
        if (!sentence[at].Is("-"))
        {
            return false;
        }

        var before = sentence[at - 1];
        var afterUnit = before.IsWord && sentence[at - 2].IsDigits && Multipliers.IsMultiplier(sentence.Source.AsSpan(before.Start, before.Length));
        return !before.IsDigits && !afterUnit && !(before.IsWord && sentence[at].Glued);
    }
}
