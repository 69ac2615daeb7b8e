using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CoachBot.Channels.Connector;

/// <summary>Where the bot's tokens come from: Entra ID, by the app's secret, its certificate, or the machine's identity.</summary>
internal static class Entra
{
    /// <summary>The name of the client that asks for them.</summary>
    public const string Client = "token";

    private const string Resource = "https://api.botframework.com";
    private const string Authority = "https://login.microsoftonline.com/";
    private const string AnyTenant = "botframework.com";

    /// <exception cref="SettingException">The certificate cannot be read.</exception>
    public static Func<bool, Task<string>> Tokens(BotIdentity identity, IMsalHttpClientFactory clients)
    {
        if (identity.Type == BotIdentityType.UserAssignedMsi)
        {
            var machine = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(identity.AppId)).WithHttpClientFactory(clients).Build();
            return async anew => (await machine.AcquireTokenForManagedIdentity(Resource).WithForceRefresh(anew).ExecuteAsync()).AccessToken;
        }

        // The authority is the public cloud's, and needs nobody to vouch for it.
        var builder = ConfidentialClientApplicationBuilder.Create(identity.AppId).WithAuthority(Authority + (identity.TenantId ?? AnyTenant))
            .WithInstanceDiscovery(false).WithHttpClientFactory(clients);
        var app = (identity.Password is { } secret ? builder.WithClientSecret(secret) : builder.WithCertificate(Certificate(identity.CertificateFile!))).Build();
        return async anew => (await app.AcquireTokenForClient([$"{Resource}/.default"]).WithForceRefresh(anew).ExecuteAsync()).AccessToken;
    }

    private static X509Certificate2 Certificate(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var certificate = bytes.AsSpan().StartsWith("-----BEGIN"u8) ? FromPem(Encoding.ASCII.GetString(bytes)) : X509CertificateLoader.LoadPkcs12(bytes, null);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It holds no private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingException($"{BotIdentity.CertificateKey} cannot be read: {e.Message} Give a PFX file without a password, or a PEM file with the certificate and its key.");
        }
    }

    private static X509Certificate2 FromPem(string pem) => X509Certificate2.CreateFromPem(pem, pem);
}
