using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("green", "green")]
    [InlineData("the red one", "red")]
    [InlineData("2", "green")]
    [InlineData("option three", "blue")]
    [InlineData("the first one", "red")]
    [InlineData("the last one", "blue")]
    [InlineData("1 and 3", "red blue")]
    [InlineData("4", "")]
    [InlineData("0", "")]
    [InlineData("1.5", "")]
    [InlineData("next", "")]
    [InlineData("purple", "")]
    public void RecognizeChoices_Utterance_GivesTheChoices(string utterance, string expected)
        => Assert.Equal(expected, string.Join(' ', ChoiceRecognizers.RecognizeChoices(utterance, Colours).Select(found => found.Resolution.Value)));

    [Fact]
    public void RecognizeChoices_WordsOfAChoice_GoBeforeNumbers()
        => Assert.Equal("green", Assert.Single(ChoiceRecognizers.RecognizeChoices("1 green", Colours)).Resolution.Value);

    [Fact]
    public void RecognizeChoices_ByNumber_IsCertainAndHasNoSynonym()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("number two", Colours));

        Assert.Equal(1f, found.Resolution.Score);
        Assert.Null(found.Resolution.Synonym);
        Assert.Equal("two", found.Text);
    }

    [Fact]
    public void RecognizeChoices_NumbersSwitchedOff_ReadsOrdinalsOnly()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colours, options));
        Assert.Equal("green", Assert.Single(ChoiceRecognizers.RecognizeChoices("second", Colours, options)).Resolution.Value);
    }

    [Fact]
    public void RecognizeChoices_OrdinalsSwitchedOff_ReadsNumbersOnly()
    {
        var options = new FindChoicesOptions { RecognizeOrdinals = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the second one", ["red", "green"], new FindChoicesOptions { RecognizeOrdinals = false, RecognizeNumbers = false }));
        Assert.Equal("green", Assert.Single(ChoiceRecognizers.RecognizeChoices("2", Colours, options)).Resolution.Value);
    }

    [Fact]
    public void RecognizeChoices_NoUtterance_FindsNothing()
        => Assert.Empty(ChoiceRecognizers.RecognizeChoices(null!, Colours));
}
