using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using CoachBot.Dialogs.Tests.Cards;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Teams;

/// <summary>What an administrator uploads.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Domain = "coach.example.org";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "teams");

    private readonly TempFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "package.zip");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Manifest_HoldsAgainstTheRulesOfTeams()
    {
        var schema = JsonSchema.Read(Path.Combine(AppContext.BaseDirectory, "Teams", "teams-manifest-1.30.schema.json"));

        Assert.Empty(schema.Check(Manifest()));
    }

    [Theory]
    [InlineData("accentColor", "green")]
    [InlineData("id", "{{APP-ID}}")]
    [InlineData("webApplicationInfo", "sso")]
    public void Manifest_AgainstTheRules_IsFound(string member, string value)
    {
        var schema = JsonSchema.Read(Path.Combine(AppContext.BaseDirectory, "Teams", "teams-manifest-1.30.schema.json"));
        var manifest = Manifest();
        manifest[member] = value;

        Assert.Contains(member, Assert.Single(schema.Check(manifest)), StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_IsOfThatAppAndDomain()
    {
        var manifest = Manifest("AAAAAAAA-2222-3333-4444-555555555555", "Coach.Example.ORG");

        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("aaaaaaaa-2222-3333-4444-555555555555", (string)manifest["id"]!);
        Assert.Equal((string)manifest["id"]!, (string)manifest["bots"]![0]!["botId"]!);
        Assert.Equal(Domain, (string)manifest["validDomains"]!.AsArray().Single()!);
        Assert.Equal(["https://coach.example.org/privacy", "https://coach.example.org/terms"], [(string)manifest["developer"]!["privacyUrl"]!, (string)manifest["developer"]!["termsOfUseUrl"]!]);
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Icon_IsInside_AndOfTheSizeThatTeamsWants(string icon, int size)
    {
        var png = Entry((string)Manifest()["icons"]![icon]!);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void Package_HoldsNothingElse()
    {
        Write();

        using var zip = ZipFile.OpenRead(File);
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Package_OfTheSameArguments_IsTheSame()
    {
        Write();
        var first = System.IO.File.ReadAllBytes(File);
        Write();

        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
        using var zip = ZipFile.OpenRead(File);
        Assert.All(zip.Entries, entry => Assert.Equal(2000, entry.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("Give the app's id and the domain")]
    [InlineData("Give the app's id and the domain", App)]
    [InlineData("Give the app's id and the domain", App, Domain, "a.zip", "b.zip")]
    [InlineData("is no id of an app", "coachbot", Domain)]
    [InlineData("is no id of an app", "{" + App + "}", Domain)]
    [InlineData("is no domain", App, "https://coach.example.org")]
    [InlineData("is no domain", App, "coach.example.org:8443")]
    [InlineData("is no domain", App, "coach.example.org/teams")]
    [InlineData("is no domain", App, "*.example.org")]
    [InlineData("is no domain", App, "coach.example.org\n")]
    [InlineData("is no domain", App, "coach\".example.org")]
    [InlineData("is no domain", App, "localhost")]
    [InlineData("is no domain", App, "127.0.0.1")]
    [InlineData("is no domain", App, "")]
    [InlineData("cannot be written", App, Domain, "/no/such/folder/a.zip")]
    public void Package_OfArgumentsOfNoUse_IsRefusedInOneSentence(string expected, params string[] arguments)
    {
        var refused = Assert.Throws<SettingException>(() => TeamsPackage.Write(Folder, arguments, TextWriter.Null));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private JsonNode Manifest(string app = App, string domain = Domain)
    {
        Write(app, domain);
        return JsonNode.Parse(Entry("manifest.json"))!;
    }

    private void Write(string app = App, string domain = Domain) => Assert.Equal(0, TeamsPackage.Write(Folder, [app, domain, File], TextWriter.Null));

    private byte[] Entry(string name)
    {
        using var zip = ZipFile.OpenRead(File);
        using var bytes = new MemoryStream();
        zip.GetEntry(name)!.Open().CopyTo(bytes);
        return bytes.ToArray();
    }
}
