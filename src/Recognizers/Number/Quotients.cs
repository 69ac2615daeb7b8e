using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>"One over three", "two out of five hundred", "1 in 21".</summary>
internal static class Quotients
{
    public static NumberMatch? Read(Sentence sentence, int at)
    {
        if (Side(sentence, at) is not { } above || IsAmount(sentence, at))
        {
            return null;
        }

        var (below, ambiguous) = sentence[above.Next].Text switch
        {
            "over" => (Side(sentence, above.Next + 1), false),
            "in" => (Side(sentence, above.Next + 1), true),
            "out" when sentence[above.Next + 1].Is("of") => (Side(sentence, above.Next + 2), true),
            _ => (null, false),
        };

        // "Twelve in six boxes" divides nothing.
        return below is { Value: not 0 } side && !(ambiguous && above.Value > side.Value)
            ? new NumberMatch(at, side.Next, above.Value / side.Value, NumberKind.Fraction)
            : null;
    }

    private static NumberMatch? Side(Sentence sentence, int at)
    {
        if (!sentence[at].IsDigits)
        {
            return Cardinals.Read(sentence, at);
        }

        return Literals.ReadInteger(sentence, at) is { } digits && Literals.EndsCleanly(sentence, digits.Next) ? digits : null;
    }

    private static bool IsAmount(Sentence sentence, int at) => sentence[at - 1].Text is "$" or "€" or "£" or "¥" or "₹";
}
