using CoachBot.Coaching.Tests;
using CoachBot.Sentences;

namespace Bench;

/// <summary>How well and how fast messages are understood. Fails only when time grows faster than the text.</summary>
internal static class UnderstandingBench
{
    public static int Run(bool isShort)
    {
        var library = RealContent.Library;
        FlagScores.Print(library, samples: isShort ? 0 : 20);
        MessageScores.Print(library, Message.All, samples: isShort ? 0 : 20);
        TellingScores.Print(samples: isShort ? 0 : 20);
        LabelledScores.Print(library, samples: isShort ? 0 : 20);
        return Speed.Print(library.Understanding, TimeSpan.FromMilliseconds(isShort ? 100 : 500)) ? 0 : 1;
    }

    /// <summary>Messages of a file of the same form as messages.txt: a set that nobody has tuned to tells more than our own.</summary>
    public static void Messages(string file) => MessageScores.Print(RealContent.Library, Message.Read(File.OpenText(file)), samples: int.MaxValue);
}
