using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Ordinals in words, as "one hundred and twenty-fifth", and in digits, as "21st".</summary>
internal static class Ordinals
{
    private const int MaximumTokens = 24;

    /// <summary>The first ordinal word that ends a run of number words from here, or -1.</summary>
    public static int FindEnd(Sentence sentence, int at, bool plural)
    {
        for (var end = at; end < at + MaximumTokens; end++)
        {
            var word = sentence[end].Text;
            if (ValueOf(word) is not null || (plural && ValueOf(Singular(word)) is not null))
            {
                return end;
            }

            if (!IsNumberWord(word))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The value of the ordinal that begins at one token and whose last word is another; a plural counts too.</summary>
    public static double? Read(Sentence sentence, int at, int end)
    {
        var word = Singular(sentence[end].Text);
        if (ValueOf(word) is not { } value)
        {
            return null;
        }

        if (at == end)
        {
            return value;
        }

        var next = sentence[end - 1].Is("-") ? end - 1 : end;
        if (NumberWords.RoundOrdinals.ContainsKey(word))
        {
            return Cardinals.ReadExactly(sentence, at, next)?.Value * value;
        }

        if (NumberWords.UnitOrdinals.ContainsKey(word) && next > at && NumberWords.Tens.TryGetValue(sentence[next - 1].Text, out var tens))
        {
            value += tens;
            next--;
        }

        return next == at ? value : Above(sentence, at, next) + value;
    }

    /// <summary>"21st", "1,000th".</summary>
    public static NumberMatch? ReadDigits(Sentence sentence, int at)
    {
        if (!sentence[at].IsDigits || Literals.Read(sentence, at) is not { Kind: NumberKind.Integer } number)
        {
            return null;
        }

        var suffix = sentence[number.Next];
        return suffix.Glued && suffix.Is(SuffixFor(sentence[number.Next - 1].Text)) && Literals.EndsAtWordBoundary(sentence, number.Next + 1)
            ? number with { Next = number.Next + 1 }
            : null;
    }

    // What stands before must end in a round word, else "five fifth" would be ten.
    private static double? Above(Sentence sentence, int at, int next)
    {
        var before = sentence[next - 1].Is("and") ? next - 1 : next;
        return Cardinals.ReadExactly(sentence, at, before) is { Scale: > 1 } whole ? whole.Value : null;
    }

    private static string SuffixFor(string digits) => (digits[^1], digits.Length > 1 && digits[^2] == '1') switch
    {
        ('1', false) => "st",
        ('2', false) => "nd",
        ('3', false) => "rd",
        _ => "th",
    };

    private static double? ValueOf(string word) =>
        NumberWords.UnitOrdinals.TryGetValue(word, out var value) || NumberWords.HigherOrdinals.TryGetValue(word, out value) ? value
        : NumberWords.RoundOrdinals.TryGetValue(word, out var round) ? round
        : null;

    private static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;

    private static bool IsNumberWord(string word) =>
        word is "a" or "an" or "and" or "-"
        || NumberWords.Units.ContainsKey(word)
        || NumberWords.Teens.ContainsKey(word)
        || NumberWords.Tens.ContainsKey(word)
        || NumberWords.Rounds.ContainsKey(word);
}
