using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using CoachBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CoachBot.Tests.Turns;

public sealed class ForgettingTests : HostedTest
{
    private const int MoreThanABatch = 1200;

    private readonly ManualTime _time = new();

    private protected override HostOptions Options => new() { Time = _time };

    [Fact]
    public async Task Forget_WithinTheTimeKept_ForgetsNothing()
    {
        await Client.SayAsync("hello");
        var before = Count("inbound");

        _time.Advance(Forgetting.Kept);
        await ForgetAsync();

        Assert.True(before > 0);
        Assert.Equal(before, Count("inbound"));
    }

    [Fact]
    public async Task Forget_AfterIt_ForgetsTheAnswersAndKeepsWhatWasSaid()
    {
        await Client.SayAsync("hello");
        var (said, state) = (Count("transcript"), Count("state"));

        _time.Advance(Forgetting.Kept + TimeSpan.FromMilliseconds(1));
        await ForgetAsync();

        Assert.Equal((0, said, state), (Count("inbound"), Count("transcript"), Count("state")));
    }

    [Fact]
    public async Task Forget_MoreThanOneBatch_ForgetsAll()
    {
        await Database.WriteAsync(new Many());

        _time.Advance(Forgetting.Kept + TimeSpan.FromMilliseconds(1));
        await ForgetAsync();

        Assert.Equal(0, Count("inbound"));
    }

    [Fact]
    public async Task Forget_WhatWasSentLongAgo_LeavesWhatStillWaits()
    {
        await Database.WriteAsync(new Posted(_time.GetUtcNow().ToUnixTimeMilliseconds()));

        _time.Advance(Forgetting.Kept + TimeSpan.FromMilliseconds(1));
        await ForgetAsync();

        Assert.Equal(["pending"], Database.Read(static session =>
        {
            var left = new List<string>();
            using var read = session.Use("SELECT status FROM outbox ORDER BY id");
            while (read.Step())
            {
                left.Add(read.Text(0));
            }

            return left;
        }));
    }

    private Database Database => Host.Services.GetRequiredService<Database>();

    private Task ForgetAsync() => Host.Services.GetRequiredService<Forgetting>().ForgetAsync(CancellationToken.None);

    private long Count(string table) => Database.Read(session =>
    {
        using var count = session.Use($"SELECT count(*) FROM {table}");
        count.Step();
        return count.Long(0);
    });

    private sealed class Many : WriteJob
    {
        public override bool Apply(Session session)
        {
            using var fill = session.Use("""
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO inbound (conversation, user, id, activity_id, status, at) SELECT 'c', 'u', i, 'a', 200, 0 FROM n
                """);
            return fill.With(MoreThanABatch).Run() == MoreThanABatch;
        }
    }

    private sealed class Posted(long at) : WriteJob
    {
        public override bool Apply(Session session)
        {
            foreach (var status in (string[])["sent", "pending", "failed", "unknown"])
            {
                using var insert = session.Use("INSERT INTO outbox (conversation, url, activity, status, lease, at) VALUES (?, 'http://127.0.0.1:9', x'7b7d', ?, 9223372036854775807, ?)");
                insert.With(status).With(status).With(at).Run();
            }

            return true;
        }
    }
}
