using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("how now brown cow", new[] { "how", "now", "brown", "cow" })]
    [InlineData("  (Red), or... GREEN?! ", new[] { "red", "or", "green" })]
    [InlineData("it's 50%", new[] { "it", "s", "50" })]
    [InlineData("Größe Ñandú", new[] { "größe", "ñandú" })]
    [InlineData("ok😀👍go", new[] { "ok", "😀", "👍", "go" })]
    [InlineData("?!", new string[0])]
    [InlineData("", new string[0])]
    public void DefaultTokenizer_Text_CutsItIntoLowerCaseWords(string text, string[] expected)
        => Assert.Equal(expected, Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized));

    [Fact]
    public void DefaultTokenizer_EveryToken_KnowsItsPlaceInTheText()
    {
        const string text = "Food, 🍕 and drink";

        foreach (var token in Tokenizer.DefaultTokenizer(text))
        {
            Assert.Equal(token.Text, text[token.Start..(token.End + 1)]);
        }
    }

    [Fact]
    public void DefaultTokenizer_HalfASurrogatePair_IsNoError()
        => Assert.Equal(["a\uD83Db"], Tokenizer.DefaultTokenizer("a\uD83Db").Select(token => token.Text));

    [Fact]
    public void DefaultTokenizer_NoText_GivesNoTokens() => Assert.Empty(Tokenizer.DefaultTokenizer(null!));
}
