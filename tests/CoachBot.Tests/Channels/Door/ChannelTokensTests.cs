using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

public sealed class ChannelTokensTests
{
    /// <summary>Where the published reader lets in what we do not: it tries every key, reads JSON for what it may mean, and knows no <c>crit</c>.</summary>
    private static readonly string[] Lenient =
    [
        "token of 16 KB and more", "padding", "stray last bits", "a comment in the claims", "claims nested deeply", "a header twice", "half a surrogate for one name", "half a surrogate for two names",
        "kid missing", "kid empty", "kid a number", "kid unknown", "kid a path", "kid SQL", "kid in other case", "crit", "crit empty", "crit with an unencoded payload",
        "nbf a string", "exp a string",
    ];

    /// <summary>The published reader goes by the machine's clock, which moves on while it reads.</summary>
    private const string OnTheBrink = "nbf in 5:01";

    private readonly ManualTime _time = new();
    private readonly ChannelTokens _tokens;

    public ChannelTokensTests() => _tokens = TestToken.Validator(new KeyServer(TestKey.Teams, TestKey.Next, TestKey.Nobody, TestKey.Weak), _time);

    public static TheoryData<string> Accepted => [.. TokenCases.Accepted.Select(one => one.Name)];

    public static TheoryData<string> Refused => [.. TokenCases.Refused.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Accepted))]
    public Task Check_OfAChannel_IsGood(string name) => CheckAsync(TokenCases.Accepted.Single(one => one.Name == name));

    [Theory]
    [MemberData(nameof(Refused))]
    public Task Check_OfAStranger_SaysWhatIsWrong(string name) => CheckAsync(TokenCases.Refused.Single(one => one.Name == name));

    [Fact]
    public void Refused_ByUs_IsRefusedByThePublishedReaderUnlessItIsKnownToBeLenient()
    {
        var now = DateTimeOffset.UtcNow;
        Assert.True(PublishedReader.Accepts(new TestToken(now).Sign()));
        var lenient = TokenCases.Refused
            .Where(one => one.Fault is not (TokenFault.ServiceUrl or TokenFault.Channel) && one.Name != OnTheBrink)
            .Select(one => (one.Name, Authorization: one.Authorization(new TestToken(now))))
            .Where(one => one.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.Ordinal) && PublishedReader.Accepts(header[7..]))
            .Select(one => one.Name);

        Assert.Equal(Lenient, lenient);
    }

    private async Task CheckAsync(TokenCase one)
    {
        var check = await _tokens.CheckAsync(one.Authorization(new TestToken(_time.GetUtcNow())), CancellationToken.None);

        Assert.Equal(one.Fault, check.Token?.Check(one.Channel, one.Service) ?? check.Fault);
    }
}
