using CoachBot.Channels.DirectLine;
using CoachBot.Dialogs;
using CoachBot.Mine;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;
using Xunit;

namespace CoachBot.Tests.Mine;

public sealed class PrivateLinksTests
{
    private readonly ManualTime _time = new();
    private readonly Seal _seal;

    public PrivateLinksTests() => _seal = new Seal(new byte[Seal.KeyBytes], _time);

    [Theory]
    [InlineData("webchat", DirectLineActivities.ServiceUrl, "/mine/", ".svg")]
    [InlineData("webchat", "https://webchat.example/", "https://coach.example/mine/", ".png")]
    [InlineData("msteams", "https://smba.example/", "https://coach.example/mine/", ".png")]
    public void Chart_ByChannel_IsWhereAndWhatItCanShow(string channel, string serviceUrl, string start, string end)
    {
        var link = Links("https://coach.example").Chart(From(channel, serviceUrl), new DateOnly(2026, 11, 21))!;

        Assert.StartsWith(start, link.Url, StringComparison.Ordinal);
        Assert.EndsWith("/progress" + end, link.Url, StringComparison.Ordinal);
        Assert.Equal(new Owner($"{channel}/users/someone", new DateOnly(2026, 11, 21), ""), _seal.Open(link.Url.Split('/')[^2], PrivateLinks.ForChart));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://coach.example", false)]
    public void Chart_AnotherChannelThatCannotShowIt_IsNone(string? address, bool draws) =>
        Assert.Null(Links(address, draws).Chart(From("msteams"), default));

    [Fact]
    public void Data_NoAddressForOthers_IsNone()
    {
        Assert.Null(Links(null).Data(From("msteams"), DataForm.Csv, "Etc/UTC"));
        Assert.EndsWith("/data.csv", Links(null).Data(From("webchat", DirectLineActivities.ServiceUrl), DataForm.Csv, "Etc/UTC"), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithAnotherKeyOrForAnotherUse_IsNull()
    {
        var text = _seal.Close(new Owner("webchat/users/\nsomeone", default, "Europe/London"), "chart", TimeSpan.FromMinutes(1));

        Assert.Equal("webchat/users/\nsomeone", _seal.Open(text, "chart")!.Person);
        Assert.Null(_seal.Open(text, "data"));
        Assert.Null(new Seal([.. Enumerable.Repeat((byte)1, Seal.KeyBytes)], _time).Open(text, "chart"));
    }

    private PrivateLinks Links(string? address, bool draws = true) => new(_seal, () => address, draws, _time);

    private static Activity From(string channel, string serviceUrl = "https://smba.example/") => new() { ChannelId = channel, ServiceUrl = serviceUrl, From = new ChannelAccount("someone") };
}
