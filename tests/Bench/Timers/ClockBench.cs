using System.Diagnostics;
using System.Globalization;

namespace Bench;

/// <summary>
/// Timers that fall due together: claimed, each a turn that says a line and sets its timer for tomorrow, and committed.
/// Beside many that are not due; what those cost while nothing happens; the coach's own check-ins; and Quartz.NET.
/// </summary>
internal static class ClockBench
{
    private const int NotDue = 1_000_000;

    private const int Rounds = 3;

    /// <summary>How many, and how often in a round: few are over so soon that one measurement says little.</summary>
    private static readonly (int Amount, int Times)[] Waves = [(1_000, 9), (10_000, 3), (100_000, 1)];
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    public static async Task RunAsync()
    {
        Console.WriteLine($"{NotDue:N0} timers beside them are not due; SQLite, {Environment.ProcessorCount} cores; medians");
        Console.WriteLine($"{"due at once",12}{"rows/s",10}{"µs/row",9}{"least",9}{"most",9}{"cpu µs",9}{"KB/row",9}");
        await using (var rush = await Rush.StartAsync())
        {
            await rush.AddLaterAsync(NotDue);
            foreach (var (amount, costs) in await MeasureAsync(rush))
            {
                Print(amount, costs);
            }

            await IdleAsync();
        }

        await CoachRush.RunAsync();
        await QuartzBench.RunAsync(Waves.Select(wave => wave.Amount), NotDue);
    }

    /// <summary>In turn, so that whatever else the machine does meanwhile is the same for all.</summary>
    private static async Task<Dictionary<int, List<Cost>>> MeasureAsync(Rush rush)
    {
        // The first settle the just-in-time compiler, and where on the disk the rows are.
        foreach (var (amount, _) in Waves.Reverse())
        {
            await rush.WaveAsync(amount);
        }

        var costs = Waves.ToDictionary(wave => wave.Amount, _ => new List<Cost>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (amount, times) in Waves)
            {
                for (var i = 0; i < times; i++)
                {
                    costs[amount].Add(await rush.WaveAsync(amount));
                }
            }
        }

        return costs;
    }

    private static void Print(int amount, List<Cost> costs)
    {
        var times = costs.Select(cost => cost.Time.TotalMicroseconds / amount).Order().ToList();
        var cpu = costs.Select(cost => cost.Cpu.TotalMicroseconds / amount).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{amount,12:N0}{1e6 / times[times.Count / 2],10:N0}{times[times.Count / 2],9:N1}{times[0],9:N1}{times[^1],9:N1}{cpu[cpu.Count / 2],9:N1}{costs.Sum(cost => cost.Bytes) / 1024.0 / amount / costs.Count,9:N1}"));
    }

    private static async Task IdleAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(2));
        var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Task.Delay(Idle);
        var used = (Environment.CpuUsage.TotalTime - before) / Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"idle with them for {Idle.TotalSeconds} s: {used:P2} of one core"));
    }
}
