using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Web;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Identity.Client;
using Moq;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What Entra ID is asked for a token, by each way in which an app is registered.</summary>
public sealed class EntraTests : IDisposable
{
    private const string App = "11111111-1111-1111-1111-111111111111";
    private const string Tenant = "22222222-2222-2222-2222-222222222222";

    private readonly TempFolder _folder = new();
    private readonly List<(string Address, string Form)> _asked = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(BotIdentityType.SingleTenant, Tenant, Tenant)]
    [InlineData(BotIdentityType.MultiTenant, null, "botframework.com")]
    public async Task Tokens_BySecret_AreAskedOfTheRightTenant(object type, string? tenant, string path)
    {
        var tokens = Entra.Tokens(new BotIdentity((BotIdentityType)type, App, tenant, "hush & more", null), Clients());

        Assert.Equal("made-1", await tokens(false));

        var (address, form) = Assert.Single(_asked);
        Assert.Equal($"https://login.microsoftonline.com/{path}/oauth2/v2.0/token", address);
        var fields = HttpUtility.ParseQueryString(form);
        Assert.Equal("client_credentials", fields["grant_type"]);
        Assert.Equal((App, "hush & more"), (fields["client_id"], fields["client_secret"]));
        Assert.Equal(["https://api.botframework.com/.default"], fields["scope"]!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Tokens_AskedForAgain_AreKept_UnlessANewOneIsWanted()
    {
        var tokens = Entra.Tokens(new BotIdentity(BotIdentityType.SingleTenant, App, Tenant, "hush", null), Clients());
        Assert.Equal(["made-1", "made-1", "made-2", "made-2"], [await tokens(false), await tokens(false), await tokens(true), await tokens(false)]);
    }

    [Theory]
    [InlineData("app.pfx")]
    [InlineData("app.pem")]
    public async Task Tokens_ByCertificate_AreAskedForBySignature(string file)
    {
        var path = Certificate(file);
        var tokens = Entra.Tokens(new BotIdentity(BotIdentityType.SingleTenant, App, Tenant, null, path), Clients());

        Assert.Equal("made-1", await tokens(false));

        var fields = HttpUtility.ParseQueryString(Assert.Single(_asked).Form);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", fields["client_assertion_type"]);
        Assert.Equal(3, fields["client_assertion"]!.Split('.').Length);
        Assert.Null(fields["client_secret"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    [InlineData("no certificate")]
    public void Tokens_ByAFileThatIsNone_SaysWhatItShouldBe(string content)
    {
        var path = Path.Combine(_folder.Path, "app.pfx");
        File.WriteAllText(path, content);
        var refusal = Assert.Throws<SettingException>(() => Entra.Tokens(new BotIdentity(BotIdentityType.SingleTenant, App, Tenant, null, path), Clients()));
        Assert.Contains("PFX", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_ByTheMachinesIdentity_AreAskedOfTheMachine()
    {
        var tokens = Entra.Tokens(new BotIdentity(BotIdentityType.UserAssignedMsi, App, Tenant, null, null), Clients());

        Assert.Equal("made-1", await tokens(false));

        var address = new Uri(_asked[^1].Address);
        var fields = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal("169.254.169.254", address.Host);
        Assert.Equal((App, "https://api.botframework.com"), (fields["client_id"], fields["resource"]));
    }

    private IMsalHttpClientFactory Clients()
    {
        var clients = new Mock<IMsalHttpClientFactory>();
        clients.Setup(all => all.GetHttpClient()).Returns(() => new HttpClient(new Stub(async request =>
        {
            _asked.Add((request.RequestUri!.ToString(), request.Content is null ? "" : await request.Content.ReadAsStringAsync()));
            var expires = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $$"""{"token_type":"Bearer","expires_in":3600,"expires_on":"{{expires}}","resource":"https://api.botframework.com","access_token":"made-{{_asked.Count}}"}""",
                    Encoding.UTF8, "application/json"),
            };
        })));
        return clients.Object;
    }

    private string Certificate(string file)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=app", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(_folder.Path, file);
        if (file.EndsWith(".pem", StringComparison.Ordinal))
        {
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        }
        else
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        }

        return path;
    }
}
