using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using Vignettes;

namespace Bench;

/// <summary>Many people in a routine at once, each with a socket: how far from what the card said each cue arrives.</summary>
internal static class CueBench
{
    private const int People = 201;

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["triage.consent"] = "yes", ["triage.age"] = "18-49", ["triage.region"] = "lower", ["triage.onset"] = "2-3-days",
        ["triage.trend"] = "steady", ["triage.pain"] = "4", ["triage.place"] = "floor", ["triage.summary"] = "start", ["routine.rules"] = "ready",
    };

    /// <param name="time">How long they are listened to.</param>
    /// <param name="address">A server that runs, so that somebody may watch it meanwhile; null for one of our own.</param>
    public static async Task RunAsync(TimeSpan time, Uri? address = null)
    {
        await using var host = address is null ? await CoachHost.StartAsync(TimeProvider.System) : null;
        using var there = new HttpClient { BaseAddress = address };
        var talks = await Task.WhenAll(Enumerable.Range(0, People).Select(_ => Talk.StartAsync(host?.Http ?? there, "en-GB")));
        await Parallel.ForEachAsync(talks, async (talk, _) => await ComeToTheFirstExerciseAsync(talk));
        using var end = new CancellationTokenSource(time);
        var before = Environment.CpuUsage.TotalTime;
        var late = await Task.WhenAll(talks.Select((talk, index) => FollowAsync(talk, index, end.Token)));
        var all = late.SelectMany(cues => cues).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{People} routines, {time.TotalSeconds} s, {all.Count} cues: late by p50 {all[all.Count / 2]:0} ms, p99 {all[(int)(all.Count * 0.99)]:0} ms, at most {all[^1]:0} ms, at least {all[0]:0} ms; with the listeners {(Environment.CpuUsage.TotalTime - before) / time:P1} of a core"));
    }

    private static async Task ComeToTheFirstExerciseAsync(Talk talk)
    {
        while (talk.Question!.Step != "routine.exercise")
        {
            await talk.SayAsync(Answers.GetValueOrDefault(talk.Question.Step, "none"));
        }
    }

    /// <summary>Says "ready" somewhere in the first ten seconds, and then nothing.</summary>
    private static async Task<List<double>> FollowAsync(Talk talk, int index, CancellationToken end)
    {
        var late = new List<double>();
        try
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(await talk.StreamAsync(), end);
            await Task.Delay(TimeSpan.FromSeconds(10.0 * index / People), end);
            await talk.SayAsync("ready");
            var buffer = new byte[1 << 20];
            var due = new Dictionary<string, DateTimeOffset>();
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), end);
                    length += part.Count;
                }
                while (!part.EndOfMessage);

                using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
                foreach (var activity in frame.RootElement.GetProperty("activities").EnumerateArray())
                {
                    Hear(activity, due, late);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return late;
        }
    }

    private static void Hear(JsonElement activity, Dictionary<string, DateTimeOffset> due, List<double> late)
    {
        if (!activity.TryGetProperty("channelData", out var data) || !data.TryGetProperty("coach", out var coach))
        {
            return;
        }

        if (coach.TryGetProperty("cue", out var cue) && due.TryGetValue(cue.GetString()!, out var expected))
        {
            late.Add((DateTimeOffset.UtcNow - expected).TotalMilliseconds);
        }

        if (coach.TryGetProperty("timer", out var timer) && timer.TryGetProperty("startsAt", out var start))
        {
            due["go"] = start.GetDateTimeOffset();
            due["end"] = timer.GetProperty("endsAt").GetDateTimeOffset();
            due["half"] = due["go"].AddSeconds(timer.GetProperty("seconds").GetInt32() / 2);
        }
    }
}
