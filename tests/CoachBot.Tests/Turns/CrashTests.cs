using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Turns;

/// <summary>Storage fails at the n-th call of a turn, for every n: the turn happened whole or not at all.</summary>
public sealed class CrashTests
{
    private const int Writes = 40;
    private const int MostTries = 500;

    [Fact]
    public async Task Turn_StorageFailsAtAnyCall_IsWholeOrNothing()
    {
        using var folder = new TempFolder();
        var left = long.MaxValue;
        await using var host = await TestHost.StartAsync(folder, new HostOptions
        {
            BeforeStep = () =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                {
                    throw new Microsoft.Data.Sqlite.SqliteException("as asked", 10);
                }
            },
        });
        using var client = await host.NewClient().StartAsync();
        await client.SayAsync("count", "warm");
        var effects = 1;
        var failures = 0;
        for (var n = 1; ; n++)
        {
            Interlocked.Exchange(ref left, n);
            using var response = await client.PostRawAsync(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(DirectLineClient.Message("count", $"turn-{n}")));
            var untouched = Interlocked.Exchange(ref left, long.MaxValue) > 0;
            failures += response.IsSuccessStatusCode ? 0 : 1;
            Assert.True(response.IsSuccessStatusCode || (int)response.StatusCode == 503, $"call {n}: {response.StatusCode}");

            // The same delivery again: answered as if nothing had happened, and only once in all.
            await client.SayAsync("count", $"turn-{n}");
            effects++;
            var texts = await client.TextsAsync();
            Assert.Equal($"count {effects}", texts[^1]);
            Assert.Equal(1 + (2 * effects), texts.Count);
            if (untouched)
            {
                Assert.True(failures >= 8, $"only {failures} calls were failed");
                return;
            }
        }
    }

    [Fact]
    public async Task Timer_StorageFailsAtAnyWrite_FiresOnce()
    {
        using var folder = new TempFolder();
        var left = long.MaxValue;
        var failures = 0;
        var time = new ManualTime();
        await using var host = await TestHost.StartAsync(folder, new HostOptions
        {
            Time = time,
            BeforeStep = () =>
            {
                if (Thread.CurrentThread.Name == "storage writer" && Interlocked.Decrement(ref left) == 0)
                {
                    failures++;
                    throw new Microsoft.Data.Sqlite.SqliteException("as asked", 10);
                }
            },
        });
        using var client = await host.NewClient().StartAsync();
        List<string> chimes = [];
        for (var n = 1; n <= Writes; n++)
        {
            await client.SayAsync("chime", $"set-{n}");
            Interlocked.Exchange(ref left, n);
            for (var tries = 0; chimes.Count < n && tries < MostTries; tries++)
            {
                // Beyond the lease, so that a claim that was lost comes again.
                time.Advance(TimeSpan.FromMinutes(1));
                using var response = await client.PostRawAsync(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(DirectLineClient.Message("echo over", $"over-{n}-{tries}")));
                chimes = (await client.TextsAsync()).FindAll(text => text.StartsWith("chime ", StringComparison.Ordinal));
            }

            Interlocked.Exchange(ref left, long.MaxValue);
            Assert.Equal(Enumerable.Range(1, n).Select(number => $"chime {number}"), chimes);
        }

        Assert.True(failures >= Writes / 2, $"only {failures} writes were failed");
    }
}
