using System.Text;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using CoachBot.Turns;
using Xunit;

namespace CoachBot.Tests.Turns;

/// <summary>Who holds a timer, and in which order they are taken.</summary>
public sealed class DueTests : IDisposable
{
    private const int Batch = 10;

    private readonly ManualTime _time = new();
    private readonly TempFolder _folder = new();
    private readonly Database _database;
    private readonly Due _due;

    public DueTests()
    {
        _database = new Database("Data Source=data/coachbot.db", _folder.Path);
        _due = new Due(_database, _time);
    }

    [Fact]
    public async Task Claim_MoreIsDueThanItTakes_TakesWhatFellDueLast()
    {
        // A morning's check-ins wait a moment more; the end of somebody's hold does not.
        await SetAsync("check-in", 100, TimeSpan.Zero);
        await SetAsync("cue", 1, TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));

        var claimed = await _due.ClaimAsync(Batch);

        Assert.Equal(Batch, claimed.Count);
        Assert.Single(claimed, row => row.Name == "cue");
    }

    [Fact]
    public async Task Claim_MoreIsDueThanItTakes_TakesEachOnceInTheEnd()
    {
        await SetAsync("check-in", 35, TimeSpan.Zero);

        var claimed = new List<DueRow>();
        for (var i = 0; i < 4; i++)
        {
            claimed.AddRange(await _due.ClaimAsync(Batch));
        }

        Assert.Equal(35, claimed.DistinctBy(row => row.Conversation).Count());
        Assert.Equal(35, claimed.Count);
    }

    [Fact]
    public async Task Claim_LeaseHasRunOut_IsAnothersAndNoLongerTheFirst()
    {
        await SetAsync("check-in", 1, TimeSpan.Zero);
        var first = Assert.Single(await _due.ClaimAsync(Batch));
        Assert.Empty(await _due.ClaimAsync(Batch));

        _time.Advance(TimeSpan.FromSeconds(31));
        var second = Assert.Single(await _due.ClaimAsync(Batch));

        Assert.False(_due.Holds(first));
        Assert.True(_due.Holds(second));
    }

    [Fact]
    public async Task Recover_AfterACrash_GivesBackWhatWasClaimedAndNothingElse()
    {
        await SetAsync("check-in", 3, TimeSpan.Zero);
        await SetAsync("later", 3, TimeSpan.FromDays(1));
        await _due.ClaimAsync(Batch);
        _time.Advance(TimeSpan.FromSeconds(1));

        var next = new Due(_database, _time);
        await next.RecoverAsync();

        Assert.Equal(["check-in", "check-in", "check-in"], (await next.ClaimAsync(Batch)).Select(row => row.Name));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task<bool> SetAsync(string name, int amount, TimeSpan from)
        => _database.WriteAsync(new Timers(name, amount, (_time.GetUtcNow() + from).ToUnixTimeMilliseconds(), "{}"));

    /// <summary>Timers of as many conversations, all at once.</summary>
    internal sealed class Timers(string name, int amount, long at, string happening) : WriteJob
    {
        public override bool Apply(Session session)
        {
            for (var i = 0; i < amount; i++)
            {
                using var insert = session.Use("INSERT INTO due (conversation, name, at, ready, fence, event) VALUES (?, ?, ?, ?, 0, ?)");
                insert.With($"webchat/{name}-{i}").With(name).With(at).With(at).With(Encoding.UTF8.GetBytes(happening).AsSpan()).Run();
            }

            return true;
        }
    }
}
