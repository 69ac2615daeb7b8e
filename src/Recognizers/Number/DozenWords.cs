using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>"A dozen", "half a dozen", "three hundred and two dozens".</summary>
internal static class DozenWords
{
    public static NumberMatch? Read(Sentence sentence, int at)
    {
        if (sentence.Has(at, "half", "a", "dozen"))
        {
            return NumberMatch.Plain(at, at + 3, 6);
        }

        if (sentence.Has(at, "a", "dozen"))
        {
            return NumberMatch.Plain(at, at + 2, 12);
        }

        return !sentence[at].IsDigits && Cardinals.Read(sentence, at) is { } whole && NumberWords.Dozens.Contains(sentence[whole.Next].Text)
            ? NumberMatch.Plain(at, whole.Next + 1, whole.Value + (11 * whole.Tail))
            : null;
    }
}
