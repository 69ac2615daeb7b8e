using Microsoft.Recognizers.Text.Reading;
using Xunit;

namespace Recognizers.Tests.Reading;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("10k, Ok", "10|k|,|ok")]
    [InlineData("o'clock", "o|'|clock")]
    [InlineData("👌🏾!", "👌|🏾|!")]
    [InlineData("Café", "café")]
    [InlineData("１２：３０", "12|:|30")]
    [InlineData(" \t\r\n", "")]
    public void Split_Text_CutsBetweenWordsDigitsAndSymbols(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Split(text).Select(token => token.Text)));

    [Theory]
    [InlineData("a\ud83d")]
    [InlineData("\ude00b")]
    [InlineData("\ud83d\ud83d\ude00")]
    public void Split_BrokenSurrogates_CoversEveryCharacterOnce(string text) =>
        Assert.Equal(text, string.Concat(Tokenizer.Split(text).Select(token => text[token.Start..token.End])));

    [Fact]
    public void Split_SpaceBefore_IsRememberedInTheToken() =>
        Assert.Equal([false, true, false], Tokenizer.Split("a1 2").Select(token => token.Glued));
}
