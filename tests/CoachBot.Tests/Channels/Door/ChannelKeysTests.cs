using System.Net;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

public sealed class ChannelKeysTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly KeyServer _server = new(TestKey.Teams);
    private readonly ChannelKeys _keys;

    public ChannelKeysTests() => _keys = new ChannelKeys(new ChannelKeySource(_server, _time, NullLogger<ChannelKeySource>.Instance), _time);

    public static TheoryData<string> Failures => [.. Answers.Keys];

    private static Dictionary<string, Func<KeyServer, Uri, CancellationToken, Task<HttpResponseMessage>>> Answers { get; } = new()
    {
        ["metadata 500"] = (server, address, _) => address == ChannelKeySource.Metadata ? KeyServer.Text("", HttpStatusCode.InternalServerError) : server.Usual(address),
        ["keys 500"] = (server, address, _) => address == ChannelKeySource.Keys ? KeyServer.Text("", HttpStatusCode.InternalServerError) : server.Usual(address),
        ["HTML"] = (_, _, _) => KeyServer.Text("<!doctype html><title>Sign in</title>"),
        ["empty"] = (_, _, _) => KeyServer.Text(""),
        ["a redirection"] = (_, _, _) => KeyServer.Text("", HttpStatusCode.Found),
        ["no connection"] = (_, _, _) => throw new HttpRequestException("refused"),
        ["metadata that name other keys"] = (_, _, _) => KeyServer.Text("""{"jwks_uri":"https://attacker.example/keys"}"""),
        ["no keys"] = (server, address, _) => address == ChannelKeySource.Keys ? KeyServer.Text("""{"keys":[]}""") : server.Usual(address),
        ["keys of other kinds"] = (server, address, _) => address == ChannelKeySource.Keys
            ? KeyServer.Text("""{"keys":[{"kty":"oct","kid":"teams","k":"AAAA"},{"kty":"RSA","kid":"teams","n":"*","e":"AQAB"},{"kty":"RSA","kid":"teams","n":"","e":""},{"kty":"RSA","kid":"teams","n":"AQAB","e":"AA"},{"kty":"RSA","kid":"teams"},1]}""") : server.Usual(address),
        ["too much"] = (server, address, _) => address == ChannelKeySource.Keys
            ? KeyServer.Text($$"""{"keys":[{{TestKey.Next.Jwk.ToJsonString()}}],"x":"{{new string('x', ChannelKeySource.MaxBytes)}}"}""") : server.Usual(address),
    };

    [Fact]
    public async Task Find_ByManyAtOnce_AsksOnce()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => FindAsync("teams"))));

        Assert.All(found, Assert.NotNull);
        Assert.Equal(1, _server.Asked);
    }

    [Fact]
    public async Task Find_NewKeyBesideTheOld_KnowsBoth()
    {
        await FindAsync("teams");
        _server.Keys = [TestKey.Teams, TestKey.Next];
        _time.Advance(ChannelKeys.Pause);

        Assert.NotNull(await FindAsync("next"));
        Assert.NotNull(await FindAsync("teams"));
        Assert.Equal(2, _server.Asked);
    }

    [Fact]
    public async Task Find_NewKeyAlone_ForgetsTheOld()
    {
        await FindAsync("teams");
        _server.Keys = [TestKey.Next];
        _time.Advance(ChannelKeys.Pause);

        Assert.NotNull(await FindAsync("next"));
        Assert.Null(await FindAsync("teams"));
    }

    [Fact]
    public async Task Find_AfterADay_RenewsBehindTheBackOfWhoAsks()
    {
        await FindAsync("teams");
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        _server.Keys = [TestKey.Next];
        _server.Instead = async (address, _) =>
        {
            asked.TrySetResult();
            await answer.Task;
            return await _server.Usual(address);
        };
        _time.Advance(ChannelKeys.Fresh);

        Assert.True(FindAsync("teams").IsCompleted);
        await asked.Task;
        Assert.NotNull(await FindAsync("teams"));
        var next = FindAsync("next");
        answer.SetResult();
        Assert.NotNull(await next);
    }

    [Fact]
    public async Task Find_AThousandUnknown_AsksOnceInFiveMinutesWhileGoodOnesPass()
    {
        await FindAsync("teams");
        for (var minute = 0; minute < 10; minute++)
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Null(await FindAsync($"unknown {minute} {i}"));
                Assert.NotNull(await FindAsync("teams"));
            }

            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, _server.Asked);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Find_WhileRenewingFails_KeepsTheKeysForFiveDays(string failure)
    {
        await FindAsync("teams");
        _server.Instead = (address, cancellation) => Answers[failure](_server, address, cancellation);
        _time.Advance(ChannelKeys.Fresh);
        for (var i = 0; i < 1000; i++)
        {
            Assert.Null(await FindAsync($"unknown {i}"));
            Assert.NotNull(await FindAsync("teams"));
        }

        Assert.Equal(2, _server.Asked);
        _time.Advance(ChannelKeys.Life - ChannelKeys.Fresh - TimeSpan.FromSeconds(1));
        Assert.NotNull(await FindAsync("teams"));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await FindAsync("teams"));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Find_AfterAFailureAtTheStart_SoonAsksAgain(string failure)
    {
        _server.Instead = (address, cancellation) => Answers[failure](_server, address, cancellation);
        Assert.Null(await FindAsync("teams"));
        Assert.Null(await FindAsync("teams"));
        Assert.Equal(1, _server.Asked);

        _server.Instead = null;
        _time.Advance(ChannelKeys.Retry);
        Assert.NotNull(await FindAsync("teams"));
    }

    [Fact]
    public async Task Find_WhileTheAnswerIsSlow_WaitsNoLongerThanItsPatience()
    {
        var asked = new TaskCompletionSource();
        _server.Instead = async (_, cancellation) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException();
        };
        var found = FindAsync("teams");
        await asked.Task;
        _time.Advance(ChannelKeySource.Patience - TimeSpan.FromMilliseconds(1));
        Assert.False(found.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(await found);
    }

    [Fact]
    public async Task Find_ByWhoGivesUp_EndsForThemAlone()
    {
        var answer = new TaskCompletionSource();
        _server.Instead = async (address, _) =>
        {
            await answer.Task;
            return await _server.Usual(address);
        };
        using var gone = new CancellationTokenSource();
        var first = _keys.FindAsync("teams", gone.Token).AsTask();
        var second = FindAsync("teams");
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Find_AfterTheClockWasSetBack_StillAsksForNewKeys()
    {
        await FindAsync("teams");
        _server.Keys = [TestKey.Teams, TestKey.Next];
        _time.Advance(-TimeSpan.FromDays(30));

        Assert.NotNull(await FindAsync("next"));
    }

    public void Dispose() => _server.Dispose();

    private Task<ChannelKey?> FindAsync(string id) => _keys.FindAsync(id, CancellationToken.None).AsTask();
}
