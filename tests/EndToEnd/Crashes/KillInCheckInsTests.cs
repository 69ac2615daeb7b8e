using System.Globalization;
using EndToEnd.Running;
using Xunit.Abstractions;

namespace EndToEnd.Crashes;

/// <summary>Check-ins of many people fall due at once: each is asked once, whatever happens to the server meanwhile.</summary>
public sealed class KillInCheckInsTests(ITestOutputHelper output)
{
    private const int People = 2000;
    private const int Seed = 20_261_122;

    /// <summary>A kill comes at most so long, ms, after the server's first write, or after the first person was asked.</summary>
    private const int Window = 300;

    /// <summary>Longer than the lease of a claim.</summary>
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(32);

    /// <summary>Each costs a start of the server.</summary>
    private static readonly int Kills = AllTests.AreAsked ? 50 : 8;

    [Fact]
    public async Task Kill_WhileCheckInsAreSent_AsksEachPersonOnce()
    {
        await using var server = await ServerProcess.StartAsync();
        var round = await CheckInRound.SetAsync(server);
        var random = new Random(Seed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {Seed}"));
        var inFlight = 0;
        for (var kill = 0; kill < Kills;)
        {
            if (round.Waiting == 0)
            {
                round.Gather(People);
            }

            var (waits, delay) = (random.Next(2) == 0, random.Next(Window));
            await round.LaunchUntilItWritesAsync();
            if (waits)
            {
                await round.WaitUntilSomebodyIsAskedAsync();
            }

            await Task.Delay(delay);
            await server.KillAsync();

            // One that came when all was done killed nobody in the act.
            round.Count();
            if (round.Waiting > 0)
            {
                kill++;
                inFlight += round.Claimed > 0 ? 1 : 0;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {kill}: {delay} ms after {(waits ? "the first was asked" : "the first write")}; {round.Claimed} claimed, {round.Due - round.Waiting} of {round.Due} asked"));
            }
        }

        await server.StartAgainAsync();
        await round.FinishAsync();
        output.WriteLine(round.AssertEachWasAskedOnce());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kills} kills, {inFlight} of them with claims in flight"));
        Assert.True(inFlight > Kills / 2, $"Only {inFlight} kills met a claim.");
    }

    [SlowFact]
    public async Task Sleep_LongerThanTheLease_AsksEachPersonOnce()
    {
        await using var server = await ServerProcess.StartAsync();
        var round = await CheckInRound.SetAsync(server);
        round.Gather(People);
        await round.LaunchUntilItWritesAsync();
        await round.WaitUntilSomebodyIsAskedAsync();
        await server.HaltAsync();
        round.Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asleep with {round.Claimed} claimed, {round.Due - round.Waiting} of {round.Due} asked"));
        Assert.True(round.Claimed > 0, "It slept when nothing was claimed.");
        await Task.Delay(Sleep);
        await server.WakeAsync();
        await round.FinishAsync();
        output.WriteLine(round.AssertEachWasAskedOnce());
    }
}
