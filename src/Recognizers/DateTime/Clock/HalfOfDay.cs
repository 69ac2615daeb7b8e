using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>"am", "p.m.", "p m", "a".</summary>
internal static class HalfOfDay
{
    /// <summary>The time settled by what follows it, or nothing if no half of the day does.</summary>
    public static Found<ClockTime>? Apply(Sentence sentence, Found<ClockTime> time)
    {
        var at = sentence[time.Next].IsGlued(".") ? time.Next + 1 : time.Next;
        var half = sentence[at];
        return half.Text switch
        {
            "ampm" => time with { Next = at + 1 },
            "am" => time with { Value = time.Value.Am(), Next = at + 1 },
            "pm" => time with { Value = time.Value.Pm(), Next = at + 1 },
            "a" when EndOfLetters(sentence, at) is { } next => time with { Value = time.Value.Am(), Next = next },
            "p" when EndOfLetters(sentence, at) is { } next => time with { Value = time.Value.Pm(), Next = next },
            _ => null,
        };
    }

    // The full stop of "p.m." belongs to it if the first one was written.
    private static int? EndOfLetters(Sentence sentence, int at)
    {
        if (sentence[at + 1].Is("m"))
        {
            return at + 2;
        }

        if (sentence.Has(at + 1, ".", "m"))
        {
            return sentence[at + 3].Is(".") ? at + 4 : at + 3;
        }

        return sentence[at].Glued && sentence[at - 1].IsDigits ? at + 1 : null;
    }
}
