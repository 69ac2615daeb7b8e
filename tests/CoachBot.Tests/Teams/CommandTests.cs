using System.Text.Json.Nodes;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Teams;

/// <summary>What Teams offers to say is understood, also as the first words.</summary>
public sealed class CommandTests : HostedTest
{
    private static readonly Dictionary<string, string> Steps = new()
    {
        ["stretch now"] = "stretch.first",
        ["check in"] = "checkin.when",
        ["progress"] = "progress.chart",
        ["help"] = "help",
    };

    private static readonly JsonNode Manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "teams", "manifest.json")))!;

    private protected override HostOptions Options => new() { IsCoach = true };

    [Fact]
    public void Commands_AreOfferedWhereTheCoachTalks()
    {
        var bot = Manifest["bots"]![0]!;
        var list = bot["commandLists"]!.AsArray().Single()!;

        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string)scope!));
        Assert.Equal("personal", (string?)list["scopes"]!.AsArray().Single());
        Assert.Equal(Steps.Keys, list["commands"]!.AsArray().Select(command => (string)command!["title"]!));
    }

    [Theory]
    [InlineData("stretch now")]
    [InlineData("check in")]
    [InlineData("progress")]
    [InlineData("help")]
    public async Task Command_SaidFirst_IsHeard(string command)
    {
        await Client.SayAsync(command);

        var (activities, _) = await Client.PollAsync();
        Assert.Contains(Steps[command], activities.Select(activity => (string?)activity["channelData"]?["coach"]?["step"]));
    }
}
