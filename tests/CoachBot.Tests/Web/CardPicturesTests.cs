using CoachBot.Channels.DirectLine;
using CoachBot.Dialogs.Cards;
using CoachBot.Tests.Hosting;
using CoachBot.Web;
using Microsoft.Bot.Schema;
using Xunit;

namespace CoachBot.Tests.Web;

public sealed class CardPicturesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Activity _teams = new() { ChannelId = "msteams" };

    [Fact]
    public void LinkOf_OurPage_IsTheMovingPictureWhateverElseIsThere() =>
        Assert.Equal(
            new PictureLink("/pictures/plank.svg", IsWide: false),
            Pictures("https://coach.example").LinkOf("plank", new Activity { ChannelId = "webchat", ServiceUrl = DirectLineActivities.ServiceUrl }));

    [Theory]
    [InlineData("msteams", "https://smba.example/emea/")]
    [InlineData("webchat", "https://webchat.example/")]
    [InlineData("directline", "https://directline.example/")]
    [InlineData(null, null)]
    public void LinkOf_AnotherChannel_IsTheWholeAddressOfTheStill(string? channel, string? serviceUrl)
    {
        Render("plank");

        Assert.Equal(
            new PictureLink("https://coach.example/pictures/plank.png", IsWide: true),
            Pictures("https://coach.example").LinkOf("plank", new Activity { ChannelId = channel, ServiceUrl = serviceUrl }));
    }

    [Fact]
    public void LinkOf_AStillThatWasNotRendered_IsNone()
    {
        Render("cat-cow");

        Assert.Null(Pictures("https://coach.example").LinkOf("plank", _teams));
    }

    [Fact]
    public void LinkOf_NoAddressForOthers_IsNone()
    {
        Render("plank");

        Assert.Null(Pictures(null).LinkOf("plank", _teams));
    }

    [Theory]
    [InlineData(null, false, null)]
    [InlineData(" ", true, null)]
    [InlineData("https://coach.example", false, "https://coach.example")]
    [InlineData("https://coach.example/back/", false, "https://coach.example/back")]
    [InlineData("https://coach.example:8443", true, "https://coach.example:8443")]
    [InlineData("http://127.0.0.1:3978", true, "http://127.0.0.1:3978")]
    [InlineData("http://localhost:3978/", true, "http://localhost:3978")]
    public void Read_AnAddressThatChannelsCanUse_IsKeptWithoutItsLastSlash(string? setting, bool isDevelopment, string? expected) =>
        Assert.Equal(expected, PublicAddress.Read(setting, isDevelopment));

    [Theory]
    [InlineData("http://localhost:3978", false)]
    [InlineData("http://coach.example", true)]
    [InlineData("coach.example", true)]
    [InlineData("/pictures", true)]
    [InlineData("ftp://coach.example", true)]
    [InlineData("https://coach.example?a=b", false)]
    [InlineData("https://name:word@coach.example", false)]
    public void Read_AnyOther_IsRefusedInOneSentenceThatNamesTheSetting(string setting, bool isDevelopment)
    {
        var refused = Assert.Throws<SettingException>(() => PublicAddress.Read(setting, isDevelopment));

        Assert.StartsWith("PublicAddress is ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void OfThisMachine_SeveralAddresses_IsTheFirstOnLoopback()
    {
        Assert.Equal("http://localhost:5000", PublicAddress.OfThisMachine(["http://[::]:80", "http://localhost:5000", "http://127.0.0.1:6000"]));
        Assert.Null(PublicAddress.OfThisMachine(["http://0.0.0.0:80", "http://*:81"]));
    }

    public void Dispose() => _folder.Dispose();

    private CardPictures Pictures(string? address) => new(_folder.Path, () => address);

    private void Render(string exercise) => File.WriteAllBytes(Path.Combine(_folder.Path, $"{exercise}.png"), []);
}
