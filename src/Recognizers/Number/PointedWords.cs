using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>"Two hundred point zero three", "nought point eleven".</summary>
internal static class PointedWords
{
    private const int MaximumDigits = 20;

    public static NumberMatch? Read(Sentence sentence, int at)
    {
        if (sentence[at].IsDigits || Cardinals.Read(sentence, at) is not { } whole || !sentence[whole.Next].Is("point"))
        {
            return null;
        }

        return Fraction(sentence, whole.Next + 1) is var (fraction, next)
            ? new NumberMatch(at, next, whole.Value + fraction, NumberKind.Decimal)
            : null;
    }

    private static (double Value, int Next)? Fraction(Sentence sentence, int at)
    {
        var scale = 1d;
        var value = 0d;
        var next = at;
        while (next < at + MaximumDigits && NumberWords.Units.TryGetValue(sentence[next].Text, out var digit))
        {
            scale /= 10;
            value += digit * scale;
            next++;
        }

        if (next > at)
        {
            return (value, next);
        }

        return Cardinals.Read(sentence, at) is { } number && !sentence[at].IsDigits
            ? (number.Value / Math.Pow(10, Math.Floor(Math.Log10(number.Value)) + 1), number.Next)
            : null;
    }
}
