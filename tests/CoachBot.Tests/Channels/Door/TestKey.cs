using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CoachBot.Tests.Channels.Door;

/// <summary>A key that a channel, or somebody who would like to be one, signs with.</summary>
internal sealed class TestKey(string id, int bits, params string[] endorsements)
{
    public static readonly TestKey Teams = new("teams", 2048, "msteams", "webchat");
    public static readonly TestKey Next = new("next", 2048, "msteams");
    public static readonly TestKey Nobody = new("nobody", 2048);
    public static readonly TestKey Weak = new("weak", 1024, "msteams");

    /// <summary>Never published.</summary>
    public static readonly TestKey Attacker = new("attacker", 2048, "msteams");

    public string Id => id;

    public RSA Rsa { get; } = RSA.Create(bits);

    public JsonObject Jwk
    {
        get
        {
            var rsa = Rsa.ExportParameters(false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = id,
                ["n"] = Base64Url.EncodeToString(rsa.Modulus),
                ["e"] = Base64Url.EncodeToString(rsa.Exponent),
                ["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]),
            };
        }
    }
}
