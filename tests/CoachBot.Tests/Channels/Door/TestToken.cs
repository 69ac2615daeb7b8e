using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Tests.Channels.Door;

/// <summary>A token as Teams sends it, unless the test changes something.</summary>
internal sealed class TestToken
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Service = "https://smba.trafficmanager.net/emea/";

    public TestToken(DateTimeOffset now)
    {
        Now = now.ToUnixTimeSeconds();
        Claims = new JsonObject
        {
            ["serviceurl"] = Service,
            ["nbf"] = Now - 600,
            ["exp"] = Now + 3000,
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
        };
    }

    public long Now { get; }

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["kid"] = TestKey.Teams.Id, ["typ"] = "JWT" };

    public JsonObject Claims { get; }

    public TestToken Head(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public TestToken Claim(string name, JsonNode? value)
    {
        Claims[name] = value;
        return this;
    }

    public TestToken Without(string name)
    {
        Claims.Remove(name);
        Header.Remove(name);
        return this;
    }

    public string Sign(TestKey? key = null) => Sign(Header.ToJsonString(), Claims.ToJsonString(), key);

    public static string Sign(string header, string claims, TestKey? key = null) =>
        Sign(header, claims, bytes => (key ?? TestKey.Teams).Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public string Sign(Func<byte[], byte[]> sign) => Sign(Header.ToJsonString(), Claims.ToJsonString(), sign);

    public static ChannelTokens Validator(KeyServer server, TimeProvider time) => new(
        new BotIdentity(BotIdentityType.SingleTenant, AppId, AppId, "s", null),
        new ChannelKeys(new ChannelKeySource(server, time, NullLogger<ChannelKeySource>.Instance), time),
        time);

    private static string Sign(string header, string claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
