using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using static CoachBot.Channels.Connector.TokenFault;

namespace CoachBot.Tests.Channels.Door;

/// <summary>Everything that a stranger may try, and what a channel may do, by name.</summary>
internal static class TokenCases
{
    public static readonly TokenCase[] Accepted =
    [
        new("as Teams sends it", None, t => t.Sign()),
        new("scheme in lower case", None, (TestToken t) => new StringValues("bearer " + t.Sign())),
        new("aud is a list with us in it", None, t => t.Claim("aud", new JsonArray("other", TestToken.AppId)).Sign()),
        new("expired 4:59 ago", None, t => t.Claim("exp", t.Now - 299).Sign()),
        new("nbf in 5:00", None, t => t.Claim("nbf", t.Now + 300).Sign()),
        new("no nbf", None, t => t.Without("nbf").Sign()),
        new("serviceurl in other case", None, t => t.Claim("serviceurl", TestToken.Service.ToUpperInvariant()).Sign()),
        new("jwk of an attacker, signed by the channel", None, t => t.Head("jwk", TestKey.Attacker.Jwk).Sign()),
        new("another channel that the key speaks for", None, t => t.Sign()) { Channel = "webchat" },
    ];

    private static readonly TokenCase[] Headers =
    [
        new("no header", NoToken, (TestToken _) => StringValues.Empty),
        new("empty header", NoToken, (TestToken _) => new StringValues("")),
        new("empty bearer and its space", Form, _ => ""),
        new("empty bearer", Scheme, (TestToken _) => new StringValues("Bearer")),
        new("Basic", Scheme, (TestToken _) => new StringValues("Basic dXNlcjpwYXNz")),
        new("token without a scheme", Scheme, (TestToken t) => new StringValues(t.Sign())),
        new("two tokens", Form, t => $"{t.Sign()} {t.Sign()}"),
        new("two tokens by a comma", Form, t => $"{t.Sign()}, Bearer {t.Sign()}"),
        new("two Authorization headers", SeveralTokens, (TestToken t) => new StringValues(["Bearer " + t.Sign(), "Bearer " + t.Sign()])),
        new("token of 16 KB and more", Length, t => t.Claim("x", new string('x', 16 * 1024)).Sign()),
        new("token of 1 MB", Length, t => t.Claim("x", new string('x', 1024 * 1024)).Sign()),
    ];

    private static readonly TokenCase[] Forms =
    [
        new("one part", Form, t => t.Sign().Split('.')[0]),
        new("two parts", Form, t => t.Sign()[..t.Sign().LastIndexOf('.')]),
        new("four parts", Form, t => t.Sign() + ".e30"),
        new("five parts", Form, t => t.Sign() + ".e30.e30"),
        new("empty parts", Form, _ => ".."),
        new("bad base64url", Form, t => "*" + t.Sign()[1..]),
        new("base64, not base64url", Form, t => t.Sign() + "+/"),
        new("padding", Form, t => t.Sign() + "=="),
        new("white space in a part", Form, t => t.Sign().Insert(20, " ")),
        new("line feed in a part", Form, t => t.Sign().Insert(20, "\n")),
        new("stray last bits", Form, t => WithStrayBits(t.Sign())),
        new("header no JSON", Form, t => TestToken.Sign("RS256", t.Claims.ToJsonString())),
        new("claims no JSON", Form, t => TestToken.Sign(t.Header.ToJsonString(), "iss")),
        new("claims a list", Form, t => TestToken.Sign(t.Header.ToJsonString(), $"[{t.Claims.ToJsonString()}]")),
        new("claims twice", Form, t => TestToken.Sign(t.Header.ToJsonString(), t.Claims.ToJsonString() + t.Claims.ToJsonString())),
        new("claims in broken UTF-8", Form, t => t.Sign().Replace("." + TestToken.Encode(t.Claims.ToJsonString()) + ".", ".eyJhIjoi_yJ9.", StringComparison.Ordinal)),
        new("a comment in the claims", Form, t => TestToken.Sign(t.Header.ToJsonString(), "/**/" + t.Claims.ToJsonString())),
        new("claims nested deeply", Form, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Claims, "\"x\":" + new string('[', 500) + new string(']', 500)))),
        new("a claim twice", Form, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Claims, "\"aud\":\"other\""))),
        new("a claim twice, once with an escape", Form, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Claims, "\"\\u0061ud\":\"other\""))),
        new("a header twice", Form, t => TestToken.Sign(Add(t.Header, "\"alg\":\"RS256\""), t.Claims.ToJsonString())),
        new("half a surrogate for one name", Form, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Claims, "\"\\ud800\":1"))),
        new("half a surrogate for two names", Form, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Claims, "\"\\ud800\":1,\"\\ud800\":1"))),
        new("half a surrogate for an issuer", Issuer, t => TestToken.Sign(t.Header.ToJsonString(), """{"iss":"\ud800"}""")),
    ];

    private static readonly TokenCase[] Signatures =
    [
        new("alg none without a signature", Algorithm, t => t.Head("alg", "none").Sign(_ => [])),
        new("alg none with a signature", Algorithm, t => t.Head("alg", "none").Sign()),
        new("alg None", Algorithm, t => t.Head("alg", "None").Sign(_ => [])),
        new("alg nOnE", Algorithm, t => t.Head("alg", "nOnE").Sign(_ => [])),
        new("alg HS256 with the public key as secret", Algorithm, t => t.Head("alg", "HS256").Sign(bytes => HMACSHA256.HashData(TestKey.Teams.Rsa.ExportSubjectPublicKeyInfo(), bytes))),
        new("alg HS256 with the public key's PEM as secret", Algorithm, t => t.Head("alg", "HS256").Sign(bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(TestKey.Teams.Rsa.ExportSubjectPublicKeyInfoPem()), bytes))),
        new("alg RS512", Algorithm, t => t.Head("alg", "RS512").Sign(bytes => TestKey.Teams.Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1))),
        new("alg PS256", Algorithm, t => t.Head("alg", "PS256").Sign(bytes => TestKey.Teams.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        new("alg ES256", Algorithm, t => t.Head("alg", "ES256").Sign(SignByCurve)),
        new("alg rs256", Algorithm, t => t.Head("alg", "rs256").Sign()),
        new("alg a list", Algorithm, t => t.Head("alg", new JsonArray("RS256")).Sign()),
        new("alg missing", Algorithm, t => t.Without("alg").Sign()),
        new("kid missing", NoKeyId, t => t.Without("kid").Sign()),
        new("kid empty", NoKeyId, t => t.Head("kid", "").Sign()),
        new("kid a number", NoKeyId, t => t.Head("kid", 1).Sign()),
        new("kid unknown", UnknownKey, t => t.Head("kid", "unknown").Sign()),
        new("kid a path", UnknownKey, t => t.Head("kid", "../../../../dev/null").Sign()),
        new("kid SQL", UnknownKey, t => t.Head("kid", "x' UNION SELECT 'teams'--").Sign()),
        new("kid in other case", UnknownKey, t => t.Head("kid", "TEAMS").Sign()),
        new("jwk in the header", Signature, t => t.Head("jwk", TestKey.Attacker.Jwk).Sign(TestKey.Attacker)),
        new("jwk in the header, named", UnknownKey, t => t.Head("kid", TestKey.Attacker.Id).Head("jwk", TestKey.Attacker.Jwk).Sign(TestKey.Attacker)),
        new("jku in the header", Signature, t => t.Head("jku", "https://attacker.example/keys").Sign(TestKey.Attacker)),
        new("x5u in the header", Signature, t => t.Head("x5u", "https://attacker.example/cert").Sign(TestKey.Attacker)),
        new("x5c in the header", Signature, t => t.Head("x5c", new JsonArray("MIIB")).Sign(TestKey.Attacker)),
        new("crit", CriticalHeader, t => t.Head("crit", new JsonArray("exp")).Sign()),
        new("crit empty", CriticalHeader, t => t.Head("crit", new JsonArray()).Sign()),
        new("crit with an unencoded payload", CriticalHeader, t => t.Head("crit", new JsonArray("b64")).Head("b64", false).Sign()),
        new("signed by an attacker", Signature, t => t.Sign(TestKey.Attacker)),
        new("signed by the key of another kid", Signature, t => t.Sign(TestKey.Next)),
        new("signature of another message", Signature, t => Unsigned(t) + "." + new TestToken(DateTimeOffset.FromUnixTimeSeconds(t.Now)).Claim("x", 1).Sign().Split('.')[2]),
        new("signature empty", Signature, t => Unsigned(t) + "."),
        new("signature truncated", Signature, t => t.Sign(bytes => SignAsTeams(bytes)[..^1])),
        new("signature all zeros", Signature, t => t.Sign(_ => new byte[256])),
        new("signature with a flipped bit", Signature, t => t.Sign(bytes => Flip(SignAsTeams(bytes)))),
        new("signature by SHA-1", Signature, t => t.Sign(bytes => TestKey.Teams.Rsa.SignData(bytes, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1))),
        new("key of less than 2048 bits", UnknownKey, t => t.Head("kid", TestKey.Weak.Id).Sign(TestKey.Weak)),
    ];

    private static readonly TokenCase[] Claims =
    [
        new("expired 5:01 ago", Expired, t => t.Claim("exp", t.Now - 301).Sign()),
        new("expired 5:00 ago", Expired, t => t.Claim("exp", t.Now - 300).Sign()),
        new("nbf in 5:01", NotYetValid, t => t.Claim("nbf", t.Now + 301).Sign()),
        new("nbf a string", NotYetValid, t => t.Claim("nbf", "0").Sign()),
        new("exp missing", Expired, t => t.Without("exp").Sign()),
        new("exp a string", Expired, t => t.Claim("exp", $"{t.Now + 3000}").Sign()),
        new("exp null", Expired, t => t.Claim("exp", null).Sign()),
        new("exp negative", Expired, t => t.Claim("exp", -1).Sign()),
        new("exp 1e400", Expired, t => TestToken.Sign(t.Header.ToJsonString(), Add(t.Without("exp").Claims, "\"exp\":1e400"))),
        new("iss missing", Issuer, t => t.Without("iss").Sign()),
        new("iss in other case", Issuer, t => t.Claim("iss", "https://API.botframework.com").Sign()),
        new("iss with a slash", Issuer, t => t.Claim("iss", "https://api.botframework.com/").Sign()),
        new("iss a list", Issuer, t => t.Claim("iss", new JsonArray("https://api.botframework.com")).Sign()),
        new("iss of the government cloud", Issuer, t => t.Claim("iss", "https://api.botframework.us").Sign()),
        new("iss of a tenant", Issuer, t => t.Claim("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Sign()),
        new("iss of the emulator", Issuer, t => t.Claim("iss", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0").Claim("ver", "2.0").Claim("azp", TestToken.AppId).Sign()),
        new("aud missing", Audience, t => t.Without("aud").Sign()),
        new("aud another app", Audience, t => t.Claim("aud", Guid.Empty.ToString()).Sign()),
        new("aud a list without us", Audience, t => t.Claim("aud", new JsonArray("a", "b")).Sign()),
        new("aud an empty list", Audience, t => t.Claim("aud", new JsonArray()).Sign()),
        new("aud empty", Audience, t => t.Claim("aud", "").Sign()),
        new("aud as api://", Audience, t => t.Claim("aud", "api://" + TestToken.AppId).Sign()),
    ];

    private static readonly TokenCase[] Activities =
    [
        new("serviceurl missing", ServiceUrl, t => t.Without("serviceurl").Sign()),
        new("serviceurl missing on both sides", ServiceUrl, t => t.Without("serviceurl").Sign()) { Service = null },
        new("serviceurl empty on both sides", ServiceUrl, t => t.Claim("serviceurl", "").Sign()) { Service = "" },
        new("serviceurl of the activity missing", ServiceUrl, t => t.Sign()) { Service = null },
        new("serviceurl of another host", ServiceUrl, t => t.Sign()) { Service = "https://attacker.example/emea/" },
        new("serviceurl by http", ServiceUrl, t => t.Sign()) { Service = "http://smba.trafficmanager.net/emea/" },
        new("serviceurl as user info", ServiceUrl, t => t.Sign()) { Service = "https://smba.trafficmanager.net@attacker.example/emea/" },
        new("serviceurl without its slash", ServiceUrl, t => t.Sign()) { Service = TestToken.Service.TrimEnd('/') },
        new("serviceurl in punycode", ServiceUrl, t => t.Sign()) { Service = "https://xn--smb-6ma.trafficmanager.net/emea/" },
        new("serviceurl with a letter that looks the same", ServiceUrl, t => t.Sign()) { Service = "https://smb\u0430.trafficmanager.net/emea/" },
        new("channel not endorsed", Channel, t => t.Sign()) { Channel = "directline" },
        new("channel in other case", Channel, t => t.Sign()) { Channel = "MSTeams" },
        new("channel missing", Channel, t => t.Sign()) { Channel = null },
        new("channel emulator", Channel, t => t.Sign()) { Channel = "emulator" },
        new("key with no endorsements", Channel, t => t.Head("kid", TestKey.Nobody.Id).Sign(TestKey.Nobody)),
    ];

    /// <summary>By what the token is, and then by what it comes with.</summary>
    public static readonly TokenCase[] Refused = [.. Headers, .. Forms, .. Signatures, .. Claims, .. Activities];

    private static string Unsigned(TestToken token) => token.Sign()[..token.Sign().LastIndexOf('.')];

    private static string Add(JsonObject json, string property) => $"{json.ToJsonString()[..^1]},{property}}}";

    /// <summary>The last letter of 256 bytes holds two bits of the last one; the other four are zeros.</summary>
    private static string WithStrayBits(string token) => token[..^1] + (char)(token[^1] + 1);

    private static byte[] SignAsTeams(byte[] bytes) => TestKey.Teams.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static byte[] Flip(byte[] bytes)
    {
        bytes[100] ^= 1;
        return bytes;
    }

    private static byte[] SignByCurve(byte[] bytes)
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return curve.SignData(bytes, HashAlgorithmName.SHA256);
    }
}
