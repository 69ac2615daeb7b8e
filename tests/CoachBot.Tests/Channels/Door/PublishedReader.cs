using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Tests.Channels.Door;

/// <summary>The library by which the ecosystem's other bots read tokens: a second opinion, by the machine's clock.</summary>
internal static class PublishedReader
{
    private static readonly JsonWebTokenHandler Handler = new();

    private static readonly TokenValidationParameters Rules = new()
    {
        ValidIssuer = "https://api.botframework.com",
        ValidAudience = TestToken.AppId,
        ValidAlgorithms = ["RS256"],
        ClockSkew = TimeSpan.FromMinutes(5),
        IssuerSigningKeys = new[] { TestKey.Teams, TestKey.Next, TestKey.Nobody }.Select(key => new RsaSecurityKey(key.Rsa) { KeyId = key.Id }).ToList(),
    };

    public static bool Accepts(string token) => Handler.ValidateToken(token, Rules).IsValid;

    /// <summary>It takes stray last bits and padding for nothing, so that several texts are one token to it.</summary>
    public static bool ReadsTheSame(string token, string[] others) => others.Any(other => Read(other) == Read(token));

    private static string Read(string token) => string.Join('.', token.Split('.').Select(part =>
    {
        try
        {
            return Convert.ToHexString(Base64UrlEncoder.DecodeBytes(part));
        }
        catch (FormatException)
        {
            return part;
        }
    }));
}
