using System.Globalization;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CoachBot.Tests.Turns;

/// <summary>A timer becomes a turn once, at its time, and only as it was last set.</summary>
public sealed class ClockTests : HostedTest
{
    private const string Timer = "cue";

    private readonly ManualTime _time = new();
    private readonly SemaphoreSlim _held = new(0);
    private readonly SemaphoreSlim _holding = new(0);
    private readonly SemaphoreSlim _turned = new(0);

    private protected override HostOptions Options => new() { Time = _time, Bot = _ => new DelegateBot(OnTurnAsync) };

    [Fact]
    public async Task Timer_WhenDue_IsATurnInItsConversation()
    {
        await SayAsync("set cue 5");

        await PassAsync(5);

        Assert.Equal(["cue at 5"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_SetAgain_FiresOnceAtTheLaterTime()
    {
        await SayAsync("set cue 5");
        await SayAsync("set cue 9");
        await SayAsync("set other 7");

        await PassAsync(7);
        await PassAsync(2);

        Assert.Equal(["other at 7", "cue at 9"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_Cleared_DoesNotFire()
    {
        await SayAsync("set cue 5");
        await SayAsync("clear cue");
        await SayAsync("set other 5");

        await PassAsync(5);

        Assert.Equal(["other at 5"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_SetInItsOwnTurn_FiresAgain()
    {
        await SayAsync("set again 1");

        await PassAsync(1);
        await PassAsync(1);
        await PassAsync(1);

        Assert.Equal(["again at 1", "again at 2", "again at 3"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_RestartBefore_FiresAllTheSame()
    {
        await SayAsync("set cue 5");
        await RestartAsync();

        await PassAsync(5);

        Assert.Equal(["cue at 5"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_DueWhileTheServerWasAway_FiresOnceAfterIt()
    {
        await SayAsync("set cue 5");
        await Host.DisposeAsync();
        _time.Advance(TimeSpan.FromHours(1));

        await RestartAsync();
        await _turned.WaitAsync();
        await SayAsync("bye");

        Assert.Equal(["cue at 3600"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_ClearedInATurnThatItWaitsFor_DoesNotFire()
    {
        await SayAsync("set cue 5");
        var holding = Client.SayAsync("hold and clear cue");
        await _holding.WaitAsync();

        // The timer is claimed by now, or about to be; its turn must wait for the one that clears it.
        _time.Advance(TimeSpan.FromSeconds(5));
        _held.Release();
        await holding;
        await _turned.WaitAsync();
        await SayAsync("set other 1");
        await PassAsync(1);

        Assert.Equal(["other at 6"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_ItsTurnOutlivesTheLease_HappensOnce()
    {
        await SayAsync("set held 5");
        _time.Advance(TimeSpan.FromSeconds(5));
        await _holding.WaitAsync();

        // It is claimed anew, and that claim waits for the turn of the first, which is not to be kept.
        _time.Advance(TimeSpan.FromMinutes(1));
        await WaitForAsync("SELECT count(*) FROM due WHERE name = 'held' AND ready > at + 60000");
        _held.Release(2);
        await WaitForAsync("SELECT NOT count(*) FROM due WHERE name = 'held'");
        await SayAsync("over");

        Assert.Equal(["held at 65, unseen"], await FiredAsync());
    }

    [Theory]
    [InlineData("not an activity")]
    [InlineData("""{"type":"event","channelId":"webchat"}""")]
    public async Task Timer_OthersCannotBeRead_FiresAllTheSame(string happening)
    {
        // More than there are turns at once.
        var broken = new DueTests.Timers("broken", 600, _time.GetUtcNow().ToUnixTimeMilliseconds() + 1000, happening);
        await Host.Services.GetRequiredService<Database>().WriteAsync(broken);
        await SayAsync("set cue 1");
        await SayAsync("set other 2");

        await PassAsync(1);
        await PassAsync(1);

        Assert.Equal(["cue at 1", "other at 2"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_OfManyConversations_EachFiresInItsOwn()
    {
        var others = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Host.NewClient().StartAsync()));
        foreach (var client in others)
        {
            await client.SayAsync("set cue 5");
            await _turned.WaitAsync();
        }

        await PassAsync(5, times: others.Length);

        foreach (var client in others)
        {
            Assert.Single(await client.TextsAsync(), "cue at 5");
            client.Dispose();
        }
    }

    [Fact]
    public async Task Timer_PageClosedForLong_IsSeenByNobody()
    {
        await SayAsync("set cue 26");

        await PassAsync(26);

        Assert.Equal(["cue at 26, unseen"], await FiredAsync());
    }

    [Fact]
    public async Task Timer_StreamOpen_IsSeen()
    {
        using var socket = await Client.StreamAsync();
        await SayAsync("set cue 3600");

        await PassAsync(3600);

        Assert.Equal(["cue at 3600"], await FiredAsync());
    }

    [Fact]
    public async Task Event_PostedByAPerson_IsNoTimer()
    {
        await Client.PostAsync(new { type = "event", name = Timer, value = Timer, from = new { id = "x" } });
        await _turned.WaitAsync();

        Assert.Empty(await FiredAsync());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _held.Dispose();
        _holding.Dispose();
        _turned.Dispose();
    }

    private async Task<List<string>> FiredAsync() => (await Client.TextsAsync()).FindAll(text => text.Contains(" at ", StringComparison.Ordinal));

    /// <summary>Until the query says 1.</summary>
    private async Task WaitForAsync(string sql)
    {
        var database = Host.Services.GetRequiredService<Database>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!database.Read(sql, static (session, sql) =>
        {
            using var query = session.Use(sql);
            return query.Step() && query.Long(0) == 1;
        }))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task SayAsync(string text)
    {
        await Client.SayAsync(text);
        await _turned.WaitAsync();
    }

    private async Task PassAsync(int seconds, int times = 1)
    {
        _time.Advance(TimeSpan.FromSeconds(seconds));
        for (var i = 0; i < times; i++)
        {
            Assert.True(await _turned.WaitAsync(TimeSpan.FromSeconds(20)), "Nothing fell due.");
        }

        // The turn is over when the next one of the conversation runs.
        await SayAsync("over");
    }

    private async Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            return;
        }

        var timers = turn.TurnState.Get<Timers>()!;
        if (timers.Fired is { } fired)
        {
            var seconds = (_time.GetUtcNow() - new ManualTime().GetUtcNow()).TotalSeconds;
            var unseen = timers.IsSeen ? "" : ", unseen";
            await turn.SendActivityAsync(string.Create(CultureInfo.InvariantCulture, $"{fired} at {seconds}{unseen}"), cancellationToken: cancellationToken);
            if (fired == "held")
            {
                _holding.Release();
                await _held.WaitAsync(cancellationToken);
            }

            if (fired == "again")
            {
                timers.Set(fired, _time.GetUtcNow().AddSeconds(1));
            }
        }

        switch (turn.Activity.Text?.Split(' '))
        {
            case ["set", var name, var seconds]:
                timers.Set(name, _time.GetUtcNow().AddSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                break;
            case ["clear", var name]:
                timers.Clear(name);
                break;
            case ["hold", "and", "clear", var name]:
                _holding.Release();
                await _held.WaitAsync(cancellationToken);
                timers.Clear(name);
                break;
        }

        _turned.Release();
    }
}
