using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace CoachBot.Channels.Connector;

/// <summary>A JWT in its compact form (RFC 7519), as it came: nothing that it says is believed yet.</summary>
/// <param name="Header">The first part.</param>
/// <param name="Claims">The second part.</param>
/// <param name="Signed">The bytes that the signature is of.</param>
/// <param name="Signature">The third part.</param>
internal sealed record ChannelToken(StrictJson Header, StrictJson Claims, byte[] Signed, byte[] Signature)
{
    public const int MaxLength = 16 * 1024;

    /// <summary>Null unless it has the form: three parts, not the five of an encrypted one.</summary>
    public static ChannelToken? Read(ReadOnlySpan<char> token)
    {
        Span<Range> parts = stackalloc Range[4];
        if (token.Length > MaxLength || token.Split(parts, '.') != 3)
        {
            return null;
        }

        return Decode(token[parts[0]]) is { } header && StrictJson.Read(header) is { } headers
            && Decode(token[parts[1]]) is { } payload && StrictJson.Read(payload) is { } claims
            && Decode(token[parts[2]]) is { } signature
            ? new ChannelToken(headers, claims, Encoding.ASCII.GetBytes(token[..parts[1].End.Value].ToArray()), signature)
            : null;
    }

    /// <summary>Strictly base64url: what would be written otherwise (padding, white space, stray last bits) is another text of the same bytes.</summary>
    private static byte[]? Decode(ReadOnlySpan<char> part)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        return Base64Url.DecodeFromChars(part, bytes, out _, out var written) == OperationStatus.Done
            && part.SequenceEqual(Base64Url.EncodeToString(bytes.AsSpan(0, written)))
            ? bytes[..written]
            : null;
    }
}
