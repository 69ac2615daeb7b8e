using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace Recognizers.Tests.Number;

public sealed class OrdinalTests
{
    [Theory]
    [InlineData("the 2nd one", "2nd", "2")]
    [InlineData("the third exercise", "third", "3")]
    [InlineData("one hundred and first", "one hundred and first", "101")]
    public void RecognizeOrdinal_FromTheStart_GivesItsPlace(string text, string found, string value)
    {
        var result = NumberRecognizer.RecognizeOrdinal(text, Culture.English).Single();

        Assert.Equal((found, "ordinal", value), (result.Text, result.TypeName, result.Resolution["value"]));
        Assert.Equal("start", result.Resolution["relativeTo"]);
        Assert.Equal(found, text[result.Start..(result.End + 1)]);
    }

    [Fact]
    public void RecognizeOrdinal_Relative_GivesStepsFromHereOrFromTheEnd()
    {
        var results = NumberRecognizer.RecognizeOrdinal("the next one, not the last", Culture.English);

        Assert.Equal(["current+1", "end+0"], results.Select(result => result.Resolution["value"]));
        Assert.All(results, result => Assert.Equal("ordinal.relative", result.TypeName));
    }

    [Fact]
    public void RecognizeOrdinal_ExtendedTypesSuppressed_LeavesRelativeOnesOut() =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal("the next one", Culture.English, NumberOptions.SuppressExtendedTypes));

    [Theory]
    [InlineData("12st")]
    [InlineData("11st")]
    [InlineData("22th")]
    [InlineData("five")]
    [InlineData("")]
    public void RecognizeOrdinal_NoOrdinal_FindsNothing(string text) =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(text, Culture.English));
}
