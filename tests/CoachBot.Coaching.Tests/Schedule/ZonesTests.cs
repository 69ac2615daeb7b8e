using Xunit;

namespace CoachBot.Coaching.Tests;

public class ZonesTests
{
    [Theory]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData(" europe/london ", "Europe/London")]
    [InlineData("Europe/Oslo", "Europe/Oslo")]
    [InlineData("Atlantic/Reykjavik", "Atlantic/Reykjavik")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("GB", "Europe/London")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("GMT Standard Time", "Europe/London")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("India Standard Time", "Asia/Kolkata")]
    [InlineData("Mars/Olympus", null)]
    [InlineData("+01:00", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Canonical_NamesThatClientsGive_AreIanaIds(string? zone, string? expected)
    {
        Assert.Equal(expected, Zones.Canonical(zone));
        Assert.True(expected is null || Zones.IsKnown(expected));
    }

    [Theory]
    [InlineData("Europe/London", true)]
    [InlineData("Asia/Calcutta", true)]
    [InlineData("UTC", true)]
    [InlineData("GMT Standard Time", false)]
    [InlineData("UTC+3", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsKnown_Ids_AreThoseOfTheDatabase(string? zone, bool expected) => Assert.Equal(expected, Zones.IsKnown(zone));

    [Theory]
    [InlineData("Europe/London", "London")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("Etc/GMT-3", "UTC+3")]
    [InlineData("Etc/GMT+11", "UTC-11")]
    [InlineData("Etc/GMT", "GMT")]
    public void Place_OfAZone_IsReadable(string zone, string expected) => Assert.Equal(expected, Zones.Place(zone));

    [Theory]
    [InlineData(2, "Etc/GMT-2")]
    [InlineData(-5, "Etc/GMT+5")]
    [InlineData(0, "Etc/UTC")]
    [InlineData(5.5, "Etc/UTC")]
    public void OfOffset_Hours_IsTheZoneThatKeepsIt(double hours, string expected) => Assert.Equal(expected, Zones.OfOffset(TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("New York", "America/New_York")]
    [InlineData(" london. ", "Europe/London")]
    [InlineData("Asia/Kolkata", "Asia/Kolkata")]
    [InlineData("gotham", null)]
    [InlineData("", null)]
    public void Named_AsSomebodySaysIt_IsThatPlace(string words, string? expected) => Assert.Equal(expected, Zones.Named(words));

    [Theory]
    [InlineData("Europe/London", "2026-11-22T23:30:00")]
    [InlineData("Asia/Kathmandu", "2026-11-23T05:15:00")]
    [InlineData("Pacific/Kiritimati", "2026-11-23T13:30:00")]
    public void Local_OfAnInstant_IsWhatClocksShowThere(string zone, string expected) =>
        Assert.Equal(DateTime.Parse(expected, null), Zones.Local(DateTimeOffset.Parse("2026-11-22T23:30:00Z", null), zone));

    [Fact]
    public void Local_UnknownZone_IsNone() => Assert.Null(Zones.Local(DateTimeOffset.UnixEpoch, "Mars/Olympus"));

    [Fact]
    public void Version_OfTheDatabase_IsNodaTimes() => Assert.Matches("^20[0-9]{2}[a-z]$", Zones.Version);
}
