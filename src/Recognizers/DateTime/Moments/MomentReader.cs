using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Moments;

/// <summary>A day with a time or a part of it: "tomorrow at 8:30", "9am on Friday", "tonight"; and "now", "in 5 minutes".</summary>
internal static class MomentReader
{
    public static Entity? Read(Sentence sentence, int at, DateContext context) =>
        Now(sentence, at, context)
        ?? Counted(sentence, at, context)
        ?? EndOfDay(sentence, at, context)
        ?? DateThenTime(sentence, at, context)
        ?? TimeThenDate(sentence, at, context);

    private static Entity? Now(Sentence sentence, int at, DateContext context)
    {
        var next = sentence.Has(at, "right", "now") ? at + 2 : sentence[at].Is("now") ? at + 1 : at;
        return next > at ? new Entity(EntityKind.DateTime, at, next, [Meanings.Of(context.Reference, "PRESENT_REF")]) : null;
    }

    // in 5 minutes, half an hour ago, 30 minutes later
    private static Entity? Counted(Sentence sentence, int at, DateContext context)
    {
        var ahead = sentence[at].Text is "in" or "within";
        if (DurationReader.Read(sentence, ahead ? at + 1 : at) is not { Value: { HasClock: true, Mod: null } } duration)
        {
            return null;
        }

        var (sign, next) = sentence[duration.Next].Text switch
        {
            "ago" => (-1, duration.Next + 1),
            "later" => (1, duration.Next + 1),
            "from" when sentence[duration.Next + 1].Is("now") => (1, duration.Next + 2),
            _ => (ahead ? 1 : 0, duration.Next),
        };
        return sign != 0 && duration.Value.From(context.Reference, sign) is { } moment
            ? new Entity(EntityKind.DateTime, at, next, [Meanings.Of(moment)])
            : null;
    }

    // end of the day, end of tomorrow
    private static Entity? EndOfDay(Sentence sentence, int at, DateContext context)
    {
        var word = sentence[at].Is("the") ? at + 1 : at;
        if (!sentence.Has(word, "end", "of"))
        {
            return null;
        }

        var named = sentence[word + 2].Is("the") ? word + 3 : word + 2;
        var day = sentence[named].Is("day")
            ? new Found<CalendarDate>(CalendarDate.Exactly(context.Today), named, named + 1)
            : DateReader.Read(sentence, named, context);
        return day is { } date
            ? new Entity(EntityKind.DateTime, at, date.Next, Meanings.Of(date.Value, new ClockTime(23, 59, 59, false)))
            : null;
    }

    private static Entity? DateThenTime(Sentence sentence, int at, DateContext context)
    {
        if (DatedPart.Read(sentence, at, context) is not { } dated)
        {
            return null;
        }

        var joint = sentence[dated.Next].Text;
        var next = joint is "," or "at" or "@" or "for" or "-" or "around" or "by" ? dated.Next + 1 : dated.Next;
        var introduced = joint is "at" or "@" or "around";
        if (ClockReader.Read(sentence, next, introduced) is { } time)
        {
            return new Entity(EntityKind.DateTime, at, time.Next, Meanings.Of(dated.Value.Date, dated.Value.Settle(time.Value)));
        }

        return dated.Value.Part is { } part && DayParts.Period(part) is var (timex, start, end)
            ? new Entity(EntityKind.DateTimeRange, at, dated.Next, Meanings.Of(dated.Value.Date, timex, start, end))
            : null;
    }

    private static Entity? TimeThenDate(Sentence sentence, int at, DateContext context)
    {
        // What follows decides: "10" alone is no time, "10, tonight" is.
        if (ClockReader.Read(sentence, at, introduced: true) is not { } time)
        {
            return null;
        }

        var word = sentence[time.Next].Text is "on" or "," or "for" ? time.Next + 1 : time.Next;
        if (DatedPart.Read(sentence, word, context) is not { } dated || sentence[word].IsDigits)
        {
            return null;
        }

        var certain = dated.Value.Part is not null || ClockReader.Read(sentence, at) is not null;
        return certain
            ? new Entity(EntityKind.DateTime, at, dated.Next, Meanings.Of(dated.Value.Date, dated.Value.Settle(time.Value)))
            : null;
    }
}
