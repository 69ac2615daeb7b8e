using System.Diagnostics;
using System.Globalization;

namespace Bench;

/// <summary>Measures each server in its own process, one after the other, and prints them beside the floor.</summary>
internal static class Turns
{
    private const int Connections = 64;

    /// <summary>Until the just-in-time compiler has settled.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private static readonly (string Kind, string Name)[] Servers =
        [("floor", "bare Kestrel, same JSON"), ("memory", "waterfall, in memory"), ("sqlite", "waterfall, SQLite commit")];

    public static async Task RunAsync(TimeSpan time)
    {
        Console.WriteLine($"{Connections} conversations at once, {time.TotalSeconds:0} s each, {Environment.ProcessorCount} cores shared with the load");
        Console.WriteLine($"{"",-26}{"turns/s",10}{"KB/turn",10}{"cpu µs",9}{"p50 ms",9}{"p99 ms",9}{"of floor",10}");
        var floor = 0.0;
        foreach (var (kind, name) in Servers)
        {
            var result = await MeasureAsync(kind, time);
            floor = kind == "floor" ? result.TurnsPerSecond : floor;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-26}{result.TurnsPerSecond,10:N0}{result.BytesPerTurn / 1024,10:N1}{result.MicrosecondsPerTurn,9:N0}{result.P50,9:N2}{result.P99,9:N2}{result.TurnsPerSecond / floor,10:P0}"));
        }

        Console.WriteLine("published SDK, in memory: about 1,000 turns/s and 684 KB/turn, floor about 38,000/s (another machine)");
    }

    private static async Task<Result> MeasureAsync(string kind, TimeSpan time)
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "serve", kind },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var address = new Uri((await server.StandardOutput.ReadLineAsync())!);
            using var http = new HttpClient { BaseAddress = address };
            await Load.RunAsync(address, Connections, WarmUp);
            var before = await UsedAsync(http);
            var latencies = await Load.RunAsync(address, Connections, time);
            var after = await UsedAsync(http);
            latencies.Sort();
            return new Result(
                latencies.Count / time.TotalSeconds,
                (after.Bytes - before.Bytes) / latencies.Count,
                (after.Microseconds - before.Microseconds) / latencies.Count,
                Stopwatch.GetElapsedTime(0, latencies[latencies.Count / 2]).TotalMilliseconds,
                Stopwatch.GetElapsedTime(0, latencies[(int)(latencies.Count * 0.99)]).TotalMilliseconds);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<(double Bytes, double Microseconds)> UsedAsync(HttpClient http)
    {
        var used = (await http.GetStringAsync(new Uri("/used", UriKind.Relative))).Split(' ');
        return (double.Parse(used[0], CultureInfo.InvariantCulture), double.Parse(used[1], CultureInfo.InvariantCulture));
    }

    private sealed record Result(double TurnsPerSecond, double BytesPerTurn, double MicrosecondsPerTurn, double P50, double P99);
}
