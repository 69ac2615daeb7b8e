using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Channels.DirectLine;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class TokensTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(Tokens.KeyBytes);
    private static readonly TokenClaims Claims = new("c", "dl_u");

    private readonly ManualTime _time = new();
    private readonly Tokens _tokens;

    public TokensTests() => _tokens = new Tokens(Key, _time);

    [Fact]
    public void Read_OwnToken_GivesItsClaims() => Assert.Equal(Claims, _tokens.Read(_tokens.Issue(Claims)));

    [Fact]
    public void Read_AtTheEndOfItsLife_IsRefused()
    {
        var token = _tokens.Issue(Claims);
        _time.Advance(Tokens.Life - TimeSpan.FromSeconds(1));
        Assert.NotNull(_tokens.Read(token));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_tokens.Read(token));
    }

    [Fact]
    public void ReadReturning_ExpiredForLessThanAReturn_GivesItsClaims()
    {
        var token = _tokens.Issue(Claims);
        _time.Advance(Tokens.Life + Tokens.Return - TimeSpan.FromSeconds(1));
        Assert.Null(_tokens.Read(token));
        Assert.Equal(Claims, _tokens.ReadReturning(token));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_tokens.ReadReturning(token));
    }

    [Fact]
    public void Read_OfTheOtherUse_IsRefused()
    {
        Assert.Null(_tokens.ReadForStream(_tokens.Issue(Claims)));
        Assert.Null(_tokens.Read(_tokens.IssueForStream(Claims)));
    }

    [Fact]
    public void Read_ForeignKey_IsRefused() =>
        Assert.Null(_tokens.Read(new Tokens(RandomNumberGenerator.GetBytes(Tokens.KeyBytes), _time).Issue(Claims)));

    [Theory]
    [InlineData("""{"alg":"none","typ":"JWT"}""")]
    [InlineData("""{"alg":"None","typ":"JWT"}""")]
    [InlineData("""{"alg":"HS512","typ":"JWT"}""")]
    [InlineData("""{"typ":"JWT","alg":"HS256"}""")]
    [InlineData("""{"alg":"HS256","typ":"JWT","jwk":{}}""")]
    public void Read_AnotherHeader_IsRefused(string header)
    {
        var parts = _tokens.Issue(Claims).Split('.');
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{parts[1]}";
        var signature = Base64Url.EncodeToString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(signed)));
        Assert.Null(_tokens.Read($"{signed}.{signature}"));
        Assert.Null(_tokens.Read($"{signed}."));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("...")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9..")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.\u00e9")]
    public void Read_Garbage_IsRefused(string? token) => Assert.Null(_tokens.Read(token));

    [Fact]
    public void Read_VeryLong_IsRefused() => Assert.Null(_tokens.Read(_tokens.Issue(Claims) + new string('a', 1 << 20)));

    [Fact]
    public void Read_AnyCharacterChanged_IsRefused()
    {
        var token = _tokens.Issue(Claims);
        for (var i = 0; i < token.Length; i++)
        {
            var changed = token.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.Null(_tokens.Read(new string(changed)));
        }
    }

    [Fact]
    public void Read_PartAddedOrDropped_IsRefused()
    {
        var token = _tokens.Issue(Claims);
        Assert.Null(_tokens.Read(token + ".x"));
        Assert.Null(_tokens.Read(token[..token.LastIndexOf('.')]));
        Assert.Null(_tokens.Read(token[(token.IndexOf('.', StringComparison.Ordinal) + 1)..]));
    }
}
