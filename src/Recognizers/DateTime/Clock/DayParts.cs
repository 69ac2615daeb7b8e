using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>The parts of a day: their words, their timex and when they are.</summary>
internal static class DayParts
{
    private static readonly Dictionary<string, DayPart> Words = new()
    {
        ["morning"] = DayPart.Morning,
        ["noon"] = DayPart.Noon,
        ["midday"] = DayPart.Noon,
        ["lunchtime"] = DayPart.Noon,
        ["lunch"] = DayPart.Noon,
        ["afternoon"] = DayPart.Afternoon,
        ["evening"] = DayPart.Evening,
        ["night"] = DayPart.Night,
        ["midnight"] = DayPart.Midnight,
    };

    public static DayPart? Named(string word) => Words.TryGetValue(word, out var part) ? part : null;

    /// <summary>"mornings", "nights".</summary>
    public static DayPart? Plural(string word) => word.EndsWith('s') ? Named(word[..^1]) : null;

    /// <summary>"Morning", "in the morning", "at lunchtime".</summary>
    public static Found<DayPart>? Read(Sentence sentence, int at, bool plural = false)
    {
        var word = sentence[at].Text is "in" or "at" or "during" ? at + 1 : at;
        word = sentence[word].Is("the") ? word + 1 : word;
        var named = Named(sentence[word].Text) ?? (plural && word > at ? Plural(sentence[word].Text) : null);
        return named is { } part ? new Found<DayPart>(part, at, word + 1) : null;
    }

    /// <summary>The timex and the hours of a part that lasts, as the morning does and noon does not.</summary>
    public static (string Timex, TimeOnly Start, TimeOnly End)? Period(DayPart part) => part switch
    {
        DayPart.Morning => ("TMO", new(8, 0), new(12, 0)),
        DayPart.Afternoon => ("TAF", new(12, 0), new(16, 0)),
        DayPart.Evening => ("TEV", new(16, 0), new(20, 0)),
        DayPart.Night => ("TNI", new(20, 0), new(23, 59, 59)),
        _ => null,
    };
}
