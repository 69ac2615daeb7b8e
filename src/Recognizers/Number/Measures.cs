using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A digit literal with what may follow it: a power, a slash, a multiplier, a round word, a dozen.</summary>
internal static class Measures
{
    public static NumberMatch? Read(Sentence sentence, int at)
    {
        var literal = Literals.Read(sentence, at);
        if (literal is not { } number)
        {
            return null;
        }

        return Powers.Read(sentence, number)
            ?? SlashFractions.Read(sentence, number)
            ?? Multiplied(sentence, number)
            ?? (Literals.EndsCleanly(sentence, number.Next) ? number : null);
    }

    private static NumberMatch? Multiplied(Sentence sentence, NumberMatch number)
    {
        var unit = sentence[number.Next];
        if (!unit.IsWord || (sentence[number.Next + 1].IsDigits && sentence[number.Next + 1].Glued))
        {
            return null;
        }

        var factor = Multipliers.Factor(sentence.Source.AsSpan(unit.Start, unit.Length));
        if (factor.Equals(0) && !unit.Glued)
        {
            factor = NumberWords.Dozens.Contains(unit.Text) ? 12 : NumberWords.Rounds.GetValueOrDefault(unit.Text);
        }

        return factor > 0 ? NumberMatch.Plain(number.From, number.Next + 1, number.Value * factor) with { Scale = factor } : null;
    }
}
