using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Fractions in words: "half", "a quarter", "two thirds", "one twenty-fifth".</summary>
internal static class FractionParts
{
    public static FractionPart? Read(Sentence sentence, int at) => sentence.Once<FractionPart>(Grammar.FractionPart, at, ReadHere);

    private static FractionPart? ReadHere(Sentence sentence, int at)
    {
        if (VulgarFractions.ValueOf(sentence[at].Text) is { } symbol)
        {
            return new FractionPart(0, 1, symbol, at + 1);
        }

        if (sentence[at].Is("half"))
        {
            return new FractionPart(0, 1, 0.5, at + 1);
        }

        return Simple(sentence, at) ?? InWords(sentence, at);
    }

    // a half, one quarter, three quarters, two halves
    private static FractionPart? Simple(Sentence sentence, int at)
    {
        if (sentence[at].IsDigits || (Cardinals.Read(sentence, at)?.Next ?? (IsArticle(sentence, at) ? at + 1 : at)) is var next && next == at)
        {
            return null;
        }

        var noun = SkipHyphen(sentence, next);
        var denominator = sentence[noun].Text switch
        {
            "half" when CountsOne(sentence, at, next) => 2,
            "quarter" when CountsOne(sentence, at, next) => 4,
            "halves" => 2,
            "quarters" => 4,
            _ => 0,
        };
        return denominator == 0 ? null : Split(sentence, at, next, denominator, noun + 1);
    }

    private static FractionPart? InWords(Sentence sentence, int at)
    {
        var end = Ordinals.FindEnd(sentence, at, plural: true);
        var plural = end > at && sentence[end].Text.EndsWith('s');

        // The denominator takes all it can: "one hundred thirty fifths" is 100/35.
        for (var start = at + 1; start <= end; start++)
        {
            var next = sentence[start - 1].Is("-") ? start - 1 : start;
            var counted = CountsOne(sentence, at, next) || (plural && Cardinals.ReadExactly(sentence, at, next) is not null);
            if (counted && !CutsCompound(sentence, start) && !IsTime(sentence, start, end) && Ordinals.Read(sentence, start, end) is { } denominator)
            {
                return Split(sentence, at, next, denominator, end + 1);
            }
        }

        return null;
    }

    // "One hundred and three quarters" is 100 and 3/4, "one hundred and thirty fifths" is 130/5.
    private static FractionPart? Split(Sentence sentence, int at, int next, double denominator, int end)
    {
        for (var and = next - 2; and > at; and--)
        {
            if (!sentence[and].Is("and"))
            {
                continue;
            }

            var count = Cardinals.ReadExactly(sentence, and + 1, next);
            return count?.Value < denominator && Cardinals.ReadExactly(sentence, at, and) is { } whole
                ? new FractionPart(whole.Value, whole.Scale, count.Value.Value / denominator, end)
                : Whole(sentence, at, next, denominator, end);
        }

        return Whole(sentence, at, next, denominator, end);
    }

    private static FractionPart Whole(Sentence sentence, int at, int next, double denominator, int end) =>
        new(0, 1, (Cardinals.ReadExactly(sentence, at, next)?.Value ?? 1) / denominator, end);

    private static bool IsArticle(Sentence sentence, int at) => sentence[at].Text is "a" or "an";

    // Only one thing is counted by "a", by "one", and by the end of "two million and one (half)".
    private static bool CountsOne(Sentence sentence, int at, int next) =>
        (next == at + 1 && (IsArticle(sentence, at) || sentence[at].Is("one"))) || sentence.Has(next - 2, "and", "one");

    // "Ninety-five hundred fifths" are not ninety of anything.
    private static bool CutsCompound(Sentence sentence, int start) =>
        sentence[start - 1].Is("-") && NumberWords.Tens.ContainsKey(sentence[start - 2].Text) && NumberWords.Units.ContainsKey(sentence[start].Text);

    private static int SkipHyphen(Sentence sentence, int at) => sentence[at].Is("-") ? at + 1 : at;

    // "One second" is a time and "a first" a rank.
    private static bool IsTime(Sentence sentence, int start, int end) =>
        start == end && sentence[end].Text is "first" or "second" or "firsts" or "seconds";
}
