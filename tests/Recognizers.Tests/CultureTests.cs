using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace Recognizers.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("EN-US", "en-us")]
    [InlineData("en-gb", "en-*")]
    [InlineData("es-ar", "es-es")]
    [InlineData("vo-id", "vo-id")]
    public void MapToNearestLanguage_Code_GivesTheClosestKnown(string code, string nearest) =>
        Assert.Equal(nearest, Culture.MapToNearestLanguage(code));

    [Theory]
    [InlineData("de-de")]
    [InlineData("vo-id")]
    [InlineData("")]
    [InlineData(null)]
    public void Recognize_OtherLanguageWithFallback_ReadsEnglish(string? culture)
    {
        Assert.Equal("5", NumberRecognizer.RecognizeNumber("five", culture).Single().Resolution["value"]);
        Assert.Equal("2", NumberRecognizer.RecognizeOrdinal("second", culture).Single().Resolution["value"]);
        Assert.Equal(true, ChoiceRecognizer.RecognizeBoolean("yes", culture).Single().Resolution["value"]);
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("tomorrow", culture));
    }

    [Theory]
    [InlineData("de-de")]
    [InlineData("vo-id")]
    [InlineData(null)]
    public void Recognize_OtherLanguageWithoutFallback_IsRefused(string? culture)
    {
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("five", culture, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeOrdinal("second", culture, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean("yes", culture, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => DateTimeRecognizer.RecognizeDateTime("now", culture, fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Recognize_BritishEnglishWithoutFallback_IsEnglish() =>
        Assert.Single(NumberRecognizer.RecognizeNumber("five", "en-gb", fallbackToDefaultCulture: false));

    [Fact]
    public void GetModel_CultureOfTheRecognizer_IsUsedAndKept()
    {
        var model = new NumberRecognizer("en-gb").GetNumberModel();

        Assert.Equal(Culture.EnglishOthers, model.Culture);
        Assert.Equal("en-gb", model.RequestedCulture);
        Assert.Equal("number", model.ModelTypeName);
    }
}
