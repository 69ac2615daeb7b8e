using Xunit;

namespace CoachBot.Coaching.Tests;

public class EmergencyNumbersTests
{
    [Theory]
    [InlineData("GB", "999")]
    [InlineData("en-GB", "999")]
    [InlineData("en-GB-SCT", "999")]
    [InlineData("en_US", "911")]
    [InlineData("en-IE", "112")]
    [InlineData("en-IN", "112")]
    [InlineData("de-DE", "112")]
    [InlineData("it-it", "112")]
    [InlineData("zh-Hans-AU", "000")]
    [InlineData("en-NZ", "111")]
    [InlineData("en-CA", "911")]
    [InlineData("fr-CA-u-ca-gregory", "911")]
    [InlineData("NZ", "111")]
    [InlineData("en", "999")]
    [InlineData("ca", "999")]
    [InlineData("zh-Hans", "999")]
    [InlineData("", "999")]
    [InlineData(null, "999")]
    [InlineData("en-KE", null)]
    [InlineData("es-419", null)]
    [InlineData("en-u-ca-gregory", "999")]
    public void For_CountryOrLocale_GivesItsEmergencyNumber(string? locale, string? expected) =>
        Assert.Equal(expected, RealContent.Library.Numbers.For(locale).Emergency);

    [Theory]
    [InlineData("en-GB-SCT", "116 123")]
    [InlineData("en-IE", "116 123")]
    [InlineData("en-US", "988")]
    [InlineData("fr-CA", "988")]
    [InlineData("en-AU", "13 11 14")]
    [InlineData("en-NZ", "1737")]
    [InlineData("hi-IN", "14416")]
    [InlineData("de-DE", "0800 111 0 111")]
    [InlineData("sv-SE", null)]
    [InlineData("en-KE", null)]
    public void For_Country_GivesItsCrisisLine(string locale, string? expected) =>
        Assert.Equal(expected, RealContent.Library.Numbers.For(locale).Crisis is [var first, ..] ? first.Number : null);

    [Fact]
    public void For_BritainByText_NamesTheWordToSend() =>
        Assert.Contains(new HelpLine("Shout", "85258", IsText: true, "SHOUT"), RealContent.Library.Numbers.For("en-GB").Crisis);

    [Theory]
    [InlineData("en-GB", "111")]
    [InlineData("en-IE", "01 809 2166")]
    [InlineData("en-US", "1 800 222 1222")]
    [InlineData("en-CA", "1 844 764 7669")]
    [InlineData("en-AU", "13 11 26")]
    [InlineData("en-NZ", "0800 764 766")]
    [InlineData("en-KE", null)]
    public void For_Country_GivesItsPoisonLine(string locale, string? expected) =>
        Assert.Equal(expected, RealContent.Library.Numbers.For(locale).Poison);
}
