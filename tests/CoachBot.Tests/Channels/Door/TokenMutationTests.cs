using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

public sealed class TokenMutationTests
{
    private const int Mutations = 100_000;
    private const int EachAskedTwice = 40;

    private static readonly TokenFault[] Tried =
    [
        TokenFault.Form, TokenFault.Algorithm, TokenFault.CriticalHeader, TokenFault.NoKeyId, TokenFault.Issuer, TokenFault.Audience,
        TokenFault.Expired, TokenFault.NotYetValid, TokenFault.UnknownKey, TokenFault.Signature,
    ];

    private readonly ManualTime _time = new();

    [Fact]
    public async Task Check_OfManyChangedTokens_AcceptsNoneAndStillTheUnchanged()
    {
        // The second opinion has the machine's clock.
        _time.Advance(DateTimeOffset.UtcNow - _time.GetUtcNow());
        var tokens = TestToken.Validator(new KeyServer(TestKey.Teams, TestKey.Next, TestKey.Nobody), _time);
        string[] unchanged =
        [
            Made().Sign(), Made().Claim("aud", new JsonArray("other", TestToken.AppId)).Sign(), Made().Without("nbf").Sign(),
            Made().Head("kid", TestKey.Next.Id).Sign(TestKey.Next), Made().Head("x5t", "x").Claim("tid", "y").Sign(),
        ];
        var mutator = new TokenMutator(unchanged, seed: 22);
        var accepted = new List<string>();
        var faults = new Dictionary<TokenFault, int>();
        var disputed = new List<string>();
        for (var i = 0; i < Mutations; i++)
        {
            var token = mutator.Next();
            var check = await tokens.CheckAsync("Bearer " + token, CancellationToken.None);
            faults[check.Fault] = faults.GetValueOrDefault(check.Fault) + 1;
            if (check.Token is not null)
            {
                accepted.Add(token);
            }
            else if (i % EachAskedTwice == 0 && PublishedReader.Accepts(token) && !PublishedReader.ReadsTheSame(token, unchanged))
            {
                disputed.Add(token);
            }
        }

        Assert.Empty(accepted);
        // Else the changes would be of one kind, and most of the checks untried.
        Assert.All(Tried, fault => Assert.InRange(faults.GetValueOrDefault(fault), Mutations / 500, Mutations));
        Assert.Empty(disputed);
        foreach (var token in unchanged)
        {
            Assert.NotNull((await tokens.CheckAsync("Bearer " + token, CancellationToken.None)).Token);
            Assert.True(PublishedReader.Accepts(token));
        }
    }

    private TestToken Made() => new(_time.GetUtcNow());
}
