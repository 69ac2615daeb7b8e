using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Whole numbers in words ("two hundred and five"), or in digits and round words ("4 thousand 3 hundred and 21").</summary>
internal static class Cardinals
{
    // More than anyone says; it bounds how far one attempt reads ahead.
    private const int MaximumTerms = 12;

    /// <summary>The longest number that starts here.</summary>
    public static NumberMatch? Read(Sentence sentence, int at) =>
        sentence.Once<NumberMatch>(Grammar.Cardinal, at, static (sentence, at) => Read(sentence, at, int.MaxValue));

    /// <summary>The number that fills exactly these tokens.</summary>
    public static NumberMatch? ReadExactly(Sentence sentence, int at, int next) =>
        at < next && Read(sentence, at, next) is { } whole && whole.Next == next ? whole : null;

    private static NumberMatch? Read(Sentence sentence, int at, int limit)
    {
        var sum = new ScaledSum();
        NumberMatch? whole = null;
        var next = at;
        for (var terms = 0; terms < MaximumTerms; terms++)
        {
            var start = whole is not null && sentence[next].Is("and") ? next + 1 : next;
            var read = CardinalTerm.Read(sentence, start, limit, allowDigits: sentence[at].IsDigits);
            if (read is not { } term || (whole is not null && !sum.Takes(term)))
            {
                break;
            }

            sum.Add(term);
            next = term.Next;
            whole = NumberMatch.Plain(at, next, sum.Total) with { Scale = term.LastRound, Tail = term.IsRound ? sum.Total : term.Small };
            if (!term.IsRound)
            {
                break;
            }
        }

        return whole;
    }
}
