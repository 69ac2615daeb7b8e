using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// Tokens in the shape of a JWT, as the Direct Line client expects to read the <c>user</c> claim. Only this process
/// issues and reads them: one algorithm, one header, one key; nothing in a token chooses how it is checked.
/// </summary>
internal sealed class Tokens(byte[] key, TimeProvider time)
{
    public const int KeyBytes = 32;
    public const int MaxLength = 2048;

    /// <summary>Longer than a working day: Web Chat renews its token every 15 minutes, but a sleeping laptop does not.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>Who comes back within it is the same person: their check-ins wait for them, and so does a lock.</summary>
    public static readonly TimeSpan Return = TimeSpan.FromDays(90);

    /// <summary>A stream's address is used at once or never.</summary>
    public static readonly TimeSpan StreamLife = TimeSpan.FromMinutes(1);

    private const string ForRequests = "dl";
    private const string ForStream = "stream";

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public string Issue(TokenClaims claims) => Issue(claims, ForRequests, Life);

    public string IssueForStream(TokenClaims claims) => Issue(claims, ForStream, StreamLife);

    /// <summary>Null unless the token is ours, unchanged and not expired.</summary>
    public TokenClaims? Read(string? token) => Read(token, ForRequests, TimeSpan.Zero);

    /// <summary>The same, also of one that expired within <see cref="Return"/>: good for nothing but a new one.</summary>
    public TokenClaims? ReadReturning(string? token) => Read(token, ForRequests, Return);

    public TokenClaims? ReadForStream(string? token) => Read(token, ForStream, TimeSpan.Zero);

    private string Issue(TokenClaims claims, string use, TimeSpan life)
    {
        var now = time.GetUtcNow();
        using var buffer = new MemoryStream(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("conv", claims.Conversation);
            writer.WriteString("user", claims.User);
            writer.WriteString("use", use);
            writer.WriteNumber("iat", now.ToUnixTimeSeconds());
            writer.WriteNumber("exp", (now + life).ToUnixTimeSeconds());
            writer.WriteEndObject();
        }

        var signed = $"{Header}.{Base64Url.EncodeToString(buffer.ToArray())}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(signed))}";
    }

    private TokenClaims? Read(string? token, string use, TimeSpan late)
    {
        if (token is null || token.Length > MaxLength || !token.StartsWith(Header + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var last = token.LastIndexOf('.');
        if (last <= Header.Length || !IsSigned(token.AsSpan(0, last), token.AsSpan(last + 1)))
        {
            return null;
        }

        // From here on the token is our own work.
        using var payload = JsonDocument.Parse(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, last - Header.Length - 1)));
        var claims = payload.RootElement;
        return claims.GetProperty("use").GetString() == use && (time.GetUtcNow() - late).ToUnixTimeSeconds() < claims.GetProperty("exp").GetInt64()
            ? new TokenClaims(claims.GetProperty("conv").GetString()!, claims.GetProperty("user").GetString()!)
            : null;
    }

    private bool IsSigned(ReadOnlySpan<char> signed, ReadOnlySpan<char> signature) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Base64Url.EncodeToString(Sign(signed))),
            Encoding.UTF8.GetBytes(signature.ToString()));

    private byte[] Sign(ReadOnlySpan<char> text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text.ToString()));
}
