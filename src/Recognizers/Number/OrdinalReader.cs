using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The ordinal that starts at a token.</summary>
internal static class OrdinalReader
{
    public static NumberMatch? Read(Sentence sentence, int at) => sentence.Once<NumberMatch>(Grammar.Ordinal, at, ReadHere);

    private static NumberMatch? ReadHere(Sentence sentence, int at)
    {
        if (Ordinals.ReadDigits(sentence, at) is { } digits)
        {
            return digits;
        }

        var end = Ordinals.FindEnd(sentence, at, plural: false);
        if (end < 0 || Ordinals.Read(sentence, at, end) is not { } value)
        {
            return null;
        }

        // "A trillionth" is a fraction.
        var fraction = at == end && NumberWords.RoundOrdinals.ContainsKey(sentence[at].Text) && sentence[at - 1].Text is "a" or "an";
        return fraction ? null : NumberMatch.Plain(at, end + 1, value);
    }
}
