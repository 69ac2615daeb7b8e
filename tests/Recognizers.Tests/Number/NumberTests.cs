using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace Recognizers.Tests.Number;

public sealed class NumberTests
{
    [Theory]
    [InlineData("two hundred and five", "205")]
    [InlineData("about 7 out of 10", "0.7")]
    [InlineData("-3", "-3")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("a dozen", "12")]
    [InlineData("10k", "10000")]
    [InlineData("two and a half", "2.5")]
    [InlineData("１２", "12")]
    [InlineData("I would say six.", "6")]
    [InlineData("FIVE", "5")]
    public void RecognizeNumber_OneNumber_GivesItsValue(string text, string value) =>
        Assert.Equal(value, Recognize(text).Single().Resolution["value"]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("and")]
    [InlineData("the one with the hood")]
    [InlineData("5km")]
    [InlineData("...,,,---///^^^")]
    public void RecognizeNumber_NoNumber_FindsNothing(string? text) => Assert.Empty(Recognize(text!));

    [Theory]
    [InlineData("sets: 3, reps: 12", "3|12")]
    [InlineData("it went from eight to six", "eight|six")]
    [InlineData("22,24,26 and 28", "22|24|26|28")]
    [InlineData("three ten minute walks", "three|ten")]
    public void RecognizeNumber_SeveralNumbers_KeepsTheirOrder(string text, string found) =>
        Assert.Equal(found, string.Join('|', Recognize(text).Select(result => result.Text)));

    [Theory]
    [InlineData("😀 about 12 👍 of them")]
    [InlineData("\ud83d 12 \ude00")]
    [InlineData("é — 12 …")]
    [InlineData("a\u0301 12\u00a0")]
    public void RecognizeNumber_AmongOtherCharacters_SpansExactlyTheNumber(string text)
    {
        var result = Recognize(text).Single();

        Assert.Equal("12", text[result.Start..(result.End + 1)]);
        Assert.Equal("number", result.TypeName);
        Assert.Equal("integer", result.Resolution["subtype"]);
    }

    [Fact]
    public void RecognizeNumber_UnitInCapitals_KeepsItsCase() => Assert.Equal("10M", Recognize("give me 10M")[0].Text);

    [Fact]
    public void RecognizeNumber_NumberNoDoubleCanHold_FindsNothing()
    {
        Assert.Empty(Recognize("1" + new string('0', 400)));
        Assert.Empty(Recognize("1e999"));
        Assert.Empty(Recognize(new string('9', 100_000)));
    }

    [Fact]
    public void RecognizeNumber_RunOfScales_StaysFinite() =>
        Assert.All(
            Recognize("nine " + string.Join(' ', Enumerable.Repeat("trillion", 10_000))),
            result => Assert.True(double.IsFinite(double.Parse((string)result.Resolution["value"], System.Globalization.CultureInfo.InvariantCulture))));

    private static List<ModelResult> Recognize(string text) => NumberRecognizer.RecognizeNumber(text, Culture.English);
}
