using System.Buffers.Text;
using System.Collections.Frozen;
using System.Numerics;
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

    /// <summary>Bytes: FIPS 186 wants it above 65,536.</summary>
    private const int LeastExponent = 3;

    /// <summary>Null for a key of another kind or use, and for one too weak to be believed.</summary>
    /// <param name="jwk">A JSON Web Key (RFC 7517).</param>
    public static ChannelKey? Read(StrictJson jwk)
    {
        if (jwk.Text("kty") != "RSA" || jwk.Text("kid") is not { Length: > 0 } id
            || (jwk.Text("use") ?? "sig") != "sig" || (jwk.Text("alg") ?? Algorithm) != Algorithm
            || Number(jwk.Text("n")) is not { Length: <= MostBits / 8 } modulus || Number(jwk.Text("e")) is not { Length: >= LeastExponent and <= 8 } exponent
            || new BigInteger(modulus, isUnsigned: true, isBigEndian: true).GetBitLength() < LeastBits)
        {
            return null;
        }

        return new ChannelKey(id, new RSAParameters { Modulus = modulus, Exponent = exponent }, jwk.Texts("endorsements").ToFrozenSet(StringComparer.Ordinal));
    }

    public bool HasSigned(ChannelToken token)
    {
        using var rsa = RSA.Create(Rsa);
        return rsa.VerifyData(token.Signed, token.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>Big-endian, without zeros in front; null when it is none.</summary>
    private static byte[]? Number(string? base64Url) =>
        Base64Url.IsValid(base64Url) ? Base64Url.DecodeFromChars(base64Url).AsSpan().TrimStart((byte)0).ToArray() : null;
}
