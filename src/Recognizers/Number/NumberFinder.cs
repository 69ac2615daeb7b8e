using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>All numbers of a sentence, in order, none overlapping.</summary>
internal static class NumberFinder
{
    public static List<NumberMatch> Find(Sentence sentence)
    {
        var numbers = new List<NumberMatch>();
        var at = 0;
        while (at < sentence.Count)
        {
            var number = NumberReader.Read(sentence, at);
            if (number is { } match && !IsPronoun(sentence, match))
            {
                numbers.Add(match);
            }

            at = number?.Next ?? at + 1;
        }

        return numbers;
    }

    // "The one you mentioned" counts nothing.
    private static bool IsPronoun(Sentence sentence, NumberMatch number) =>
        number.Next == number.From + 1
        && sentence[number.From].Is("one")
        && sentence[number.From - 1].Text is "the" or "this" or "that" or "which";
}
