using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>4/5 and 1 4/5. Two slashes are a date, a slash in a row of hyphens a telephone number.</summary>
internal static class SlashFractions
{
    public static NumberMatch? Read(Sentence sentence, NumberMatch number)
    {
        if (number.Next != number.From + 1 || FollowsJoint(sentence, number.From))
        {
            return null;
        }

        if (Quotient(sentence, number.From) is { } quotient)
        {
            return new NumberMatch(number.From, number.From + 3, quotient, NumberKind.Fraction);
        }

        return !sentence[number.Next].Glued && Quotient(sentence, number.Next) is { } part
            ? new NumberMatch(number.From, number.Next + 3, number.Value + part, NumberKind.Fraction)
            : null;
    }

    private static double? Quotient(Sentence sentence, int at)
    {
        var above = Literals.ReadInteger(sentence, at);
        var below = Literals.ReadInteger(sentence, at + 2);
        var joined = sentence[at + 1].IsGlued("/") && sentence[at + 2].Glued;
        var ends = !sentence[at + 3].IsGlued("/") && Literals.EndsCleanly(sentence, at + 3);
        return joined && ends && above is not null && below is { Value: not 0 } ? above.Value.Value / below.Value.Value : null;
    }

    private static bool FollowsJoint(Sentence sentence, int at) =>
        sentence[at].Glued && (sentence[at - 1].Is("/") || (sentence[at - 1].Is("-") && sentence[at - 1].Glued && sentence[at - 2].IsDigits));
}
