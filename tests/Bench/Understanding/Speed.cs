using System.Diagnostics;
using CoachBot.Coaching;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace Bench;

/// <summary>Time and memory of a warm call, beside recognizers that read numbers, dates and yes or no only.</summary>
internal static class Speed
{
    private const string Twenty = "my lower back has been bad since tuesday, about a 6, no numbness but my left leg tingles a bit";

    private const string Numbers = "lower back since tues, about a 6, maybe 7 standing, was 9 on the 3rd, im 54, got 10 mins";
    private const string Mentions = "im 47, numb in both feet, leg feels weak, bladder funny, no fever, on warfarin, at home with a mat, worse since monday";

    /// <summary>Eight times the text may take three times eight times as long, so that a busy machine does not fail the run.</summary>
    private const double MostGrowth = 24;

    private static readonly TimeSpan TimeToCompile = TimeSpan.FromSeconds(2);

    private static readonly int[] Lengths = [500, 1000, 2000, 4000];

    private static readonly (string Name, string Text)[] Messages =
    [
        ("5 words", "back is sore since monday"),
        ("20 words", Twenty),
        ("20 words, 7 numbers", Numbers),
        ("20 words, 10 mentions", Mentions),
        ("100 words", string.Join(". ", Twenty, "i was lifting boxes at work and felt it go, then sat in the car for two hours", "it is worse in the morning, better when i walk, i have a mat and a band", "i can feel everything, bladder and bowels are normal, no fever and i have not lost any weight", "my dad had cancer but i never did, i am 45 and take nothing but paracetamol")),
    ];

    // Words that many patterns begin with, words that deny, words that stand in gaps.
    private static readonly (string Name, string Text)[] Worst =
    [
        ("beginnings", "i can't feel my pain in both legs numb no longer than since my chest back bladder won't go "),
        ("negators", "no not never without neither nor don't haven't isn't no "),
        ("denied signs", "no numbness no fever not weak never chest pain without tingling "),
        ("gaps", "pain of the very so numb in a bit of my leg and the other "),
        ("people", "my mum says my dad had numbness years ago what if i get "),
        ("numbers", "6 7/10 2 weeks 45 years since tuesday 5 minutes "),
        ("typos", "nubmness tinglign bladdre cehst breahting weakenss "),
        ("one word", "numbnumb"),
        ("commas", ",,,,,,,,"),
    ];

    public static bool Print(Understanding understanding, TimeSpan time)
    {
        var today = new DateOnly(2026, 11, 20);
        var now = today.ToDateTime(TimeOnly.MinValue);
        List<(string Name, Func<object> Call)> calls =
        [
            .. Messages.Select(message => (message.Name, (Func<object>)(() => understanding.Read(message.Text, today)))),
            ("floor, 20 words: numbers", () => NumberRecognizer.RecognizeNumber(Twenty, "en-us")),
            ("floor, 20 words: dates", () => DateTimeRecognizer.RecognizeDateTime(Twenty, "en-us", refTime: now)),
            ("floor, 20 words: yes/no", () => ChoiceRecognizer.RecognizeBoolean(Twenty, "en-us")),
        ];
        WarmUp(calls);
        Console.WriteLine($"{"a warm call",-26}{"µs",10}{"KB",10}");
        foreach (var (name, call) in calls)
        {
            PrintRow(name, Measure(call, time));
        }

        Console.WriteLine("aim: under 30 µs and 4 KB for 20 words; the published recognizers: 60 to 1,500 µs (another machine)\n");

        Console.WriteLine($"{"worst, µs at characters",-26}{string.Concat(Lengths.Select(length => $"{length,10:N0}"))}{"KB",10}{"growth",10}");
        var isLinear = true;
        foreach (var (name, text) in Worst)
        {
            var costs = Lengths.Select(length => Fill(text, length)).Select(filled => Measure(() => understanding.Read(filled, today), time / 2)).ToList();
            var growth = costs[^1].Microseconds / costs[0].Microseconds;
            isLinear &= growth <= MostGrowth;
            Console.WriteLine($"{name,-26}{string.Concat(costs.Select(cost => $"{cost.Microseconds,10:N0}"))}{costs[^1].Bytes / 1024,10:N1}{growth,9:N1}×{(growth > MostGrowth ? " more than linear" : "")}");
        }

        return isLinear;
    }

    // The runtime compiles for good, in the background, only what has run for a while.
    private static void WarmUp(List<(string Name, Func<object> Call)> calls)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeToCompile;)
        {
            calls.ForEach(call => GC.KeepAlive(call.Call()));
        }
    }

    private static string Fill(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, length / text.Length + 1))[..length];

    private static void PrintRow(string name, Cost cost) => Console.WriteLine($"{name,-26}{cost.Microseconds,10:N1}{cost.Bytes / 1024,10:N1}");

    /// <summary>The fastest of several rounds: the others were disturbed.</summary>
    private static Cost Measure(Func<object> call, TimeSpan time)
    {
        var (until, best, bytes) = (Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency), double.MaxValue, 0.0);
        for (var calls = 1; Stopwatch.GetTimestamp() < until; calls = Math.Min(calls * 2, 256))
        {
            var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < calls; i++)
            {
                GC.KeepAlive(call());
            }

            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / calls;
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
        }

        return new Cost(best, bytes);
    }

    private sealed record Cost(double Microseconds, double Bytes);
}
