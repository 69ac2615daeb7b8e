using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"Tomorrow", "the day after tomorrow", "in two days", "3 weeks from tomorrow", "a week ago".</summary>
internal static class NamedDayReader
{
    public static Found<CalendarDate>? Read(Sentence sentence, int at, DateContext context)
    {
        var word = sentence[at].Is("the") ? at + 1 : at;
        if (sentence[word].Is("day") && sentence[word + 1].Text is "after" or "before" && Offset(sentence[word + 2].Text) is { } from && from != 0)
        {
            return Found(context.Today.AddDays(sentence[word + 1].Is("after") ? from + 1 : from - 1), at, word + 3);
        }

        return Offset(sentence[at].Text) is { } days ? Found(context.Today.AddDays(days), at, at + 1) : Counted(sentence, at, context);
    }

    private static Found<CalendarDate>? Counted(Sentence sentence, int at, DateContext context)
    {
        var ahead = sentence[at].Text is "in" or "within";
        if (DurationReader.Read(sentence, ahead ? at + 1 : at) is not { Value: { HasClock: false, Mod: null } } duration)
        {
            return null;
        }

        var (sign, days, next) = Anchor(sentence, duration.Next);
        if (sign == 0 && !ahead)
        {
            return null;
        }

        var start = sign == 0 ? at : duration.From;
        var moment = duration.Value.From(context.Today.AddDays(days).ToDateTime(TimeOnly.MinValue), sign == 0 ? 1 : sign);
        return moment is { } day ? Found(DateOnly.FromDateTime(day), start, sign == 0 ? duration.Next : next) : null;
    }

    // "(two days) ago", "(two days) from tomorrow", "(two days) later"
    private static (int Sign, int Days, int Next) Anchor(Sentence sentence, int at) => sentence[at].Text switch
    {
        "ago" => (-1, 0, at + 1),
        "later" => (1, 0, at + 1),
        "from" when sentence[at + 1].Is("now") => (1, 0, at + 2),
        "from" or "after" when Offset(sentence[at + 1].Text) is { } days => (1, days, at + 2),
        "before" when Offset(sentence[at + 1].Text) is { } days => (-1, days, at + 2),
        _ => (0, 0, at),
    };

    private static int? Offset(string word) => word switch
    {
        "today" => 0,
        "tomorrow" or "tmr" or "tmrw" => 1,
        "yesterday" => -1,
        _ => null,
    };

    private static Found<CalendarDate> Found(DateOnly day, int at, int next) => new(CalendarDate.Exactly(day), at, next);
}
