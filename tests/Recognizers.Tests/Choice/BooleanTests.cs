using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Xunit;

namespace Recognizers.Tests.Choice;

public sealed class BooleanTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("  Yep ", true)]
    [InlineData("no, thank you", false)]
    [InlineData("not   ok", false)]
    [InlineData("👍🏽", true)]
    [InlineData("👎", false)]
    [InlineData("✋", false)]
    public void RecognizeBoolean_Answer_GivesItsValue(string text, bool value)
    {
        var result = ChoiceRecognizer.RecognizeBoolean(text, Culture.English).Single();

        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(result.Text, text[result.Start..(result.End + 1)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("nowhere")]
    [InlineData("eyes")]
    [InlineData("y2k")]
    [InlineData("\ud83d")]
    [InlineData("maybe")]
    public void RecognizeBoolean_NoAnswer_FindsNothing(string? text) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(text!, Culture.English));

    [Fact]
    public void RecognizeBoolean_WordsAroundTheAnswer_LowerItsScore()
    {
        var plain = (double)ChoiceRecognizer.RecognizeBoolean("yes", Culture.English)[0].Resolution["score"];
        var wordy = (double)ChoiceRecognizer.RecognizeBoolean("yes it did hurt a bit", Culture.English)[0].Resolution["score"];

        Assert.Equal(1.0, plain);
        Assert.InRange(wordy, 0.4, 0.6);
    }
}
