using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>"Noon", "midnight", "mid-morning".</summary>
internal static class NamedTimes
{
    private static readonly Dictionary<string, int> Whole = new()
    {
        ["noon"] = 12, ["noonish"] = 12, ["midday"] = 12, ["midnight"] = 0, ["midmorning"] = 10, ["midafternoon"] = 14,
    };

    private static readonly Dictionary<string, int> AfterMid = new()
    {
        ["day"] = 12, ["night"] = 0, ["morning"] = 10, ["afternoon"] = 14,
    };

    public static Found<ClockTime>? Read(Sentence sentence, int at)
    {
        if (Whole.TryGetValue(sentence[at].Text, out var hour))
        {
            return new Found<ClockTime>(new ClockTime(hour, null, null, false), at, at + 1);
        }

        var word = sentence[at + 1].Is("-") ? at + 2 : at + 1;
        return sentence[at].Is("mid") && AfterMid.TryGetValue(sentence[word].Text, out hour)
            ? new Found<ClockTime>(new ClockTime(hour, null, null, false), at, word + 1)
            : null;
    }
}
