using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Moments;

/// <summary>A date, and the part of that day if one was said: "tomorrow", "tomorrow morning", "tonight".</summary>
internal readonly record struct DatedPart(CalendarDate Date, DayPart? Part)
{
    public static Found<DatedPart>? Read(Sentence sentence, int at, DateContext context)
    {
        if (Here(sentence, at) is var (days, here, end))
        {
            return new Found<DatedPart>(new DatedPart(CalendarDate.Exactly(context.Today.AddDays(days)), here), at, end);
        }

        if (DateReader.Read(sentence, at, context) is not { } date)
        {
            return null;
        }

        // Noon and midnight are times, not parts.
        return DayParts.Read(sentence, date.Next) is { } part && DayParts.Period(part.Value) is not null
            ? new Found<DatedPart>(new DatedPart(date.Value, part.Value), at, part.Next)
            : new Found<DatedPart>(new DatedPart(date.Value, null), at, date.Next);
    }

    /// <summary>The time as this part of the day makes it: "tonight at 7" is 19:00, and "tonight at 3" after midnight.</summary>
    public ClockTime Settle(ClockTime time) => (time.Ambiguous, Part) switch
    {
        (true, DayPart.Night) when time.Hour < 5 => time.Am(),
        (true, { } part) => time.In(part),
        _ => time,
    };

    // tonight, this morning, last night
    private static (int Days, DayPart Part, int Next)? Here(Sentence sentence, int at) => sentence[at].Text switch
    {
        "tonight" => (0, DayPart.Night, at + 1),
        "this" when DayParts.Named(sentence[at + 1].Text) is { } part && DayParts.Period(part) is not null => (0, part, at + 2),
        "last" when sentence[at + 1].Is("night") => (-1, DayPart.Night, at + 2),
        _ => null,
    };
}
