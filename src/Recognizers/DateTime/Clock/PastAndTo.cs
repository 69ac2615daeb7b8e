using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>"Half past eight", "a quarter to 8 in the morning", "20 min past eight".</summary>
internal static class PastAndTo
{
    public static Found<ClockTime>? Read(Sentence sentence, int at)
    {
        if (Minutes(sentence, at) is not { } minutes)
        {
            return null;
        }

        var sign = sentence[minutes.Next].Text switch
        {
            "past" or "after" => 1,

            // "Five to ten" is a range; "five minutes to ten" is a time.
            "to" or "before" or "till" when minutes.Named => -1,
            _ => 0,
        };
        return sign != 0 && ClockReader.Told(sentence, minutes.Next + 1, certain: true) is { } hour
            ? new Found<ClockTime>(hour.Value.Shift(sign * minutes.Count), at, hour.Next)
            : null;
    }

    private static (int Count, int Next, bool Named)? Minutes(Sentence sentence, int at)
    {
        if (sentence[at].Is("half"))
        {
            return (30, at + 1, false);
        }

        var quarter = sentence[at].Is("a") ? at + 1 : at;
        if (sentence[quarter].Is("quarter"))
        {
            return (15, quarter + 1, true);
        }

        if (sentence.Has(at, "three", "quarters"))
        {
            return (45, at + 2, true);
        }

        var number = sentence[at].IsDigits ? Literals.ReadInteger(sentence, at) : Cardinals.Read(sentence, at);
        if (number is not { Value: > 0 and < 60 } count)
        {
            return null;
        }

        var named = sentence[count.Next].Text is "min" or "mins" or "minute" or "minutes";
        return ((int)count.Value, named ? count.Next + 1 : count.Next, named);
    }
}
