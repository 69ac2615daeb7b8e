using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;
using Xunit;

namespace Recognizers.Tests;

/// <summary>Texts made to be slow. Work is counted in tokens looked at, so that no clock decides.</summary>
public sealed class HostileInputTests
{
    private const int Repeats = 400;

    public static TheoryData<string> Pieces =>
    [
        "one ", "and ", "a ", "one hundred ", "one hundred thousand ", "hundred ", "twenty and ", "twenty-", "one first ", "thirds ",
        "one over ", "1/", "1 ", "100 000 ", "1,", "1,111", ",111", ".5", "1.", "-", "- ", "1e", "1^-", "minus ", "point one ",
        "half ", "half a ", "half past ", "quarter to ", "five to ", "1:", "12:30", "at ", "in the ", "every ", "every other ", "next ",
        "next week ", "monday ", "the day after ", "1 hour ", "1 hour and ", "an hour and a half ", "1 year 1 month ", "days from ", "3 days from ",
        "in 3 days on ", "may 1 ", "the 4th ", "last but one ", "yes ", "not ", "👌", "👌🏾", "\ud83d", "a.m. ", "o'", "mid-", "tonight at ",
        "end of ", "one two three four five six seven eight nine ten ", "(", "\u0301", "２",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Parse_TwiceTheText_LooksAtAboutTwiceTheTokens(string piece)
    {
        var once = Work(string.Concat(Enumerable.Repeat(piece, Repeats)));
        var twice = Work(string.Concat(Enumerable.Repeat(piece, 2 * Repeats)));

        Assert.True(twice <= (2.5 * once) + 1000, $"{once} tokens looked at, {twice} for twice the text");
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Parse_AnyText_LooksAtEachTokenSoManyTimesAtMost(string piece)
    {
        var sentence = new Sentence(string.Concat(Enumerable.Repeat(piece, Repeats)));

        Assert.InRange(Work(sentence) / (double)sentence.Count, 1, 1000);
    }

    [Fact]
    public void Parse_TenThousandNestedWords_FindsSomethingAndEnds()
    {
        var nested = string.Concat(Enumerable.Repeat("half of one hundred and ", 10_000));

        Assert.NotEmpty(new NumberModel().Parse(nested));
    }

    [Fact]
    public void Sentence_LongerThanAnyoneSpeaks_IsNotRead()
    {
        var allowed = new string('1', 10).PadLeft(Sentence.MaximumLength);

        Assert.Equal(1, new Sentence(allowed).Count);
        Assert.Equal(0, new Sentence(allowed + " ").Count);
    }

    private static long Work(string text) => Work(new Sentence(text));

    private static long Work(Sentence sentence)
    {
        new NumberModel().Parse(sentence);
        new OrdinalModel(NumberOptions.None).Parse(sentence);
        new BooleanModel().Parse(sentence);
        new DateTimeModel(dayFirst: false).Parse(sentence, new System.DateTime(2016, 11, 7, 0, 0, 0, DateTimeKind.Unspecified));
        return sentence.Reads;
    }
}
