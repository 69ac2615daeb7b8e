using CoachBot.Coaching.Tests;

namespace Bench;

/// <summary>How well and how fast messages are understood. Fails only when time grows faster than the text.</summary>
internal static class UnderstandingBench
{
    public static int Run(bool isShort)
    {
        var library = RealContent.Library;
        FlagScores.Print(library, samples: isShort ? 0 : 20);
        MessageScores.Print(library, samples: isShort ? 0 : 20);
        LabelledScores.Print(library, samples: isShort ? 0 : 20);
        return Speed.Print(library.Understanding, TimeSpan.FromMilliseconds(isShort ? 100 : 500)) ? 0 : 1;
    }
}
