using System.Diagnostics;

namespace Bench;

/// <summary>What some work took: by the wall, of all cores, and of memory.</summary>
internal readonly record struct Cost(TimeSpan Time, TimeSpan Cpu, long Bytes)
{
    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        var (cpu, bytes, start) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        await work();
        return new Cost(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes() - bytes);
    }
}
