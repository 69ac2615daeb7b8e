using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace CoachBot.Channels.Connector;

/// <summary>A public key that channels' tokens are signed with.</summary>
/// <param name="Id">Its <c>kid</c>.</param>
/// <param name="Rsa">Modulus and exponent.</param>
/// <param name="Endorsements">The channels that it speaks for.</param>
internal sealed record ChannelKey(string Id, RSAParameters Rsa, FrozenSet<string> Endorsements)
{
    public const string Algorithm = "RS256";

    private const int LeastBits = 2048;
    private const int MostBits = 8192;

    /// <summary>Null for a key of another kind or use, and for one too weak to be believed.</summary>
    /// <param name="jwk">A JSON Web Key (RFC 7517).</param>
    public static ChannelKey? Read(StrictJson jwk)
    {
        if (jwk.Text("kty") != "RSA" || jwk.Text("kid") is not { Length: > 0 } id
            || (jwk.Text("use") ?? "sig") != "sig" || (jwk.Text("alg") ?? Algorithm) != Algorithm
            || jwk.Text("n") is not { Length: < MostBits } modulus || jwk.Text("e") is not { Length: < MostBits } exponent)
        {
            return null;
        }

        try
        {
            var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(modulus), Exponent = Base64Url.DecodeFromChars(exponent) };
            using var rsa = RSA.Create(parameters);
            return rsa.KeySize is >= LeastBits and <= MostBits ? new ChannelKey(id, parameters, jwk.Texts("endorsements").ToFrozenSet(StringComparer.Ordinal)) : null;
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return null;
        }
    }

    public bool HasSigned(ChannelToken token)
    {
        using var rsa = RSA.Create(Rsa);
        return rsa.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
