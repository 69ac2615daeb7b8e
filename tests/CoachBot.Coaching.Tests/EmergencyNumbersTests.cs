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
    [InlineData("nz", "111")]
    [InlineData("en", "999")]
    [InlineData("", "999")]
    [InlineData(null, "999")]
    public void For_CountryOrLocale_GivesItsEmergencyNumber(string? locale, string expected) =>
        Assert.Equal(expected, RealContent.Library.Numbers.For(locale).Emergency);
}
