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

        if (Anchor(sentence, duration.Next, context) is not var (sign, day, next))
        {
            return ahead ? After(duration.Value, context.Today, 1, at, duration.Next) : null;
        }

        return After(duration.Value, day, sign, duration.From, next);
    }

    private static Found<CalendarDate>? After(Duration duration, DateOnly day, int sign, int at, int next) =>
        duration.From(day.ToDateTime(TimeOnly.MinValue), sign) is { } moment ? Found(DateOnly.FromDateTime(moment), at, next) : null;

    // "(two days) ago", "(two days) from tomorrow", "(two weeks) before May 13"
    private static (int Sign, DateOnly Day, int Next)? Anchor(Sentence sentence, int at, DateContext context)
    {
        var sign = sentence[at].Text is "ago" or "before" ? -1 : 1;
        return sentence[at].Text switch
        {
            "ago" or "later" => (sign, context.Today, at + 1),
            "from" when sentence[at + 1].Is("now") => (sign, context.Today, at + 2),
            "from" or "after" or "before" when Day(sentence, at + 1, context) is { Value.Future: { } day } date => (sign, day, date.Next),
            _ => null,
        };
    }

    private static Found<CalendarDate>? Day(Sentence sentence, int at, DateContext context) =>
        Offset(sentence[at].Text) is { } days
            ? Found(context.Today.AddDays(days), at, at + 1)
            : NumericDateReader.Read(sentence, at, context) ?? MonthDayReader.Read(sentence, at, context) ?? WeekdayReader.Read(sentence, at, context);

    private static int? Offset(string word) => word switch
    {
        "today" => 0,
        "tomorrow" or "tmr" or "tmrw" => 1,
        "yesterday" => -1,
        _ => null,
    };

    private static Found<CalendarDate> Found(DateOnly day, int at, int next) => new(CalendarDate.Exactly(day), at, next);
}
