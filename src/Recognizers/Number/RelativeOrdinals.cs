using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>"Next one", "the last but one", "penultimate".</summary>
internal static class RelativeOrdinals
{
    private static readonly (string[] Words, int Offset, string RelativeTo)[] Phrases =
    [
        (["the", "one", "before", "the", "last", "one"], -1, "end"),
        (["the", "one", "before", "the", "last"], -1, "end"),
        (["the", "last", "but", "one"], -1, "end"),
        (["the", "second", "to", "last"], -1, "end"),
        (["next", "to", "last"], -1, "end"),
        (["next", "one"], 1, "current"),
        (["previous", "one"], -1, "current"),
        (["current", "one"], 0, "current"),
        (["next"], 1, "current"),
        (["previous"], -1, "current"),
        (["current"], 0, "current"),
        (["last"], 0, "end"),
        (["penultimate"], -1, "end"),
        (["antepenultimate"], -2, "end"),
    ];

    public static RelativeOrdinal? Read(Sentence sentence, int at)
    {
        foreach (var (words, offset, relativeTo) in Phrases)
        {
            if (sentence.Has(at, words))
            {
                return new RelativeOrdinal(offset, relativeTo, at + words.Length);
            }
        }

        return null;
    }
}
