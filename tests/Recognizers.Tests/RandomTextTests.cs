using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace Recognizers.Tests;

/// <summary>Words of the grammars in any order, with what people and attackers put between them.</summary>
public sealed class RandomTextTests
{
    private static readonly string[] Pieces =
    [
        "one", "two", "five", "eleven", "twenty", "ninety", "hundred", "thousand", "million", "and", "a", "an", "half", "quarter", "thirds", "fifth",
        "first", "second", "point", "over", "out", "of", "minus", "dozen", "1", "7", "12", "30", "31", "2016", "0", "00", "9999", "1234567890123", ".", ",", ":",
        "/", "-", "^", "e", "x", "k", "%", "$", "am", "p.m.", "o'clock", "at", "in", "on", "the", "this", "next", "last", "every", "each", "other", "once",
        "day", "week", "months", "years", "hours", "minutes", "h", "decades", "business", "monday", "Fridays", "sat", "may", "feb", "december", "morning", "nights",
        "tonight", "tomorrow", "today", "now", "ago", "later", "from", "before", "after", "past", "to", "end", "daily", "weekend", "more", "than", "another",
        "yes", "no", "not", "ok", "👌", "🏾", "\ud83d", "\ude00", "\u0301", "\0", "\n", "   ", "½", "th", "st", "last but one",
    ];

    private static readonly System.DateTime[] Moments =
    [
        new(2016, 2, 29, 23, 59, 59, DateTimeKind.Unspecified), new(2017, 1, 31, 0, 0, 0, DateTimeKind.Unspecified),
        new(2023, 12, 31, 12, 0, 0, DateTimeKind.Unspecified), System.DateTime.MinValue, System.DateTime.MaxValue,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Recognize_RandomText_GivesSpansInOrderWithinTheText(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 1500; i++)
        {
            var text = string.Join(random.Next(3) == 0 ? string.Empty : " ", random.GetItems(Pieces, random.Next(1, 14)));

            AssertSpans(text, NumberRecognizer.RecognizeNumber(text, Culture.English));
            AssertSpans(text, NumberRecognizer.RecognizeOrdinal(text, Culture.English));
            AssertSpans(text, ChoiceRecognizer.RecognizeBoolean(text, Culture.English));
            AssertSpans(text, DateTimeRecognizer.RecognizeDateTime(text, i % 2 == 0 ? Culture.English : "en-gb", refTime: Moments[i % Moments.Length]));
        }
    }

    private static void AssertSpans(string text, List<ModelResult> results)
    {
        var end = -1;
        foreach (var result in results)
        {
            Assert.InRange(result.Start, end + 1, text.Length - 1);
            Assert.InRange(result.End, result.Start, text.Length - 1);
            Assert.Equal(result.Text, text[result.Start..(result.End + 1)], ignoreCase: true);
            Assert.NotEmpty(result.Resolution);
            end = result.End;
        }
    }
}
