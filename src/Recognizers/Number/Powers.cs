using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>1e10, 1.3x10^6 and 1.1^-23.</summary>
internal static class Powers
{
    private const int MaximumSigns = 4;

    public static NumberMatch? Read(Sentence sentence, NumberMatch number)
    {
        var at = number.Next;
        if (!sentence[at].Glued)
        {
            return null;
        }

        return sentence[at].Text switch
        {
            "e" => Exponent(sentence, at + 1, exponent => number.Value * Math.Pow(10, exponent), number),
            "x" when sentence.Has(at + 1, "10", "^") => Exponent(sentence, at + 3, exponent => number.Value * Math.Pow(10, exponent), number),
            "^" => Exponent(sentence, at + 1, exponent => Math.Pow(number.Value, exponent), number),
            _ => null,
        };
    }

    private static NumberMatch? Exponent(Sentence sentence, int at, Func<double, double> raise, NumberMatch number)
    {
        var sign = 1;
        var last = at + MaximumSigns;
        while (at < last && (sentence[at].IsGlued("-") || sentence[at].IsGlued("+")))
        {
            sign = sentence[at].Is("-") ? -sign : sign;
            at++;
        }

        var digits = sentence[at];
        if (!digits.IsDigits || !digits.Glued || digits.Length > 3 || digits.Text[0] == '0' || !Literals.EndsCleanly(sentence, at + 1))
        {
            return null;
        }

        var value = raise(sign * int.Parse(digits.Text, System.Globalization.CultureInfo.InvariantCulture));
        return double.IsFinite(value) ? new NumberMatch(number.From, at + 1, value, NumberKind.Power) : null;
    }
}
