using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>"Friday", "next Friday", "Friday of next week", "this week Monday".</summary>
internal static class WeekdayReader
{
    public static Found<CalendarDate>? Read(Sentence sentence, int at, DateContext context)
    {
        if (Weekdays.Find(sentence[at].Text) is { } weekday)
        {
            return OfWeek(sentence, at, weekday, context) ?? Bare(sentence, at, weekday, context);
        }

        return OnDayOfWeek(sentence, at, context) ?? AfterWeek(sentence, at, context) ?? Relative(sentence, at, context);
    }

    private static Found<CalendarDate>? Bare(Sentence sentence, int at, int weekday, DateContext context)
    {
        var word = sentence[at];
        var hinted = !Weekdays.IsAmbiguous(word.Text) || sentence[at - 1].Text is "on" or "by" or "until";
        if (!hinted)
        {
            return null;
        }

        var next = sentence[at + 1].IsGlued(".") && word.Length <= 5 && sentence[at + 2].Kind != TokenKind.None ? at + 2 : at + 1;
        return new Found<CalendarDate>(Weekdays.Any(context.Today, weekday), at, next == at + 2 && !sentence[next].IsDigits ? at + 1 : next);
    }

    // "Friday of next week", "Friday next week"
    private static Found<CalendarDate>? OfWeek(Sentence sentence, int at, int weekday, DateContext context)
    {
        var word = sentence[at + 1].Is("of") ? at + 2 : at + 1;
        word = sentence[word].Is("the") ? word + 1 : word;
        return sentence[word + 1].Is("week") && Weeks(sentence[word].Text) is { } weeks
            ? In(weeks, weekday, context, at, word + 2)
            : null;
    }

    // As published, "on" belongs to "on Monday of next week", though not to "on Monday".
    private static Found<CalendarDate>? OnDayOfWeek(Sentence sentence, int at, DateContext context) =>
        sentence[at].Is("on") && Weekdays.Find(sentence[at + 1].Text) is { } weekday && OfWeek(sentence, at + 1, weekday, context) is { } date
            ? date with { From = at }
            : null;

    // "next week Wednesday", "previous week - Monday"
    private static Found<CalendarDate>? AfterWeek(Sentence sentence, int at, DateContext context)
    {
        if (Weeks(sentence[at].Text) is not { } weeks || !sentence[at + 1].Is("week"))
        {
            return null;
        }

        var word = sentence[at + 2].Text is "-" or "on" or "," ? at + 3 : at + 2;
        return Weekdays.Find(sentence[word].Text) is { } weekday ? In(weeks, weekday, context, at, word + 1) : null;
    }

    // "this Friday" is in this week, "coming Friday" the first to come.
    private static Found<CalendarDate>? Relative(Sentence sentence, int at, DateContext context)
    {
        var nearest = sentence[at].Is("this") && sentence[at + 1].Text is "past" or "coming" or "upcoming" ? at + 1 : at;
        if (Weekdays.Find(sentence[nearest + 1].Text) is not { } weekday)
        {
            return null;
        }

        var inThisWeek = Weekdays.InWeekOf(context.Today, weekday);
        return sentence[nearest].Text switch
        {
            "coming" or "upcoming" => Found(inThisWeek <= context.Today ? inThisWeek.AddDays(7) : inThisWeek, at, nearest + 2),
            "past" => Found(inThisWeek >= context.Today ? inThisWeek.AddDays(-7) : inThisWeek, at, nearest + 2),
            var word => Weeks(word) is { } weeks ? In(weeks, weekday, context, at, nearest + 2) : null,
        };
    }

    private static int? Weeks(string word) => word switch
    {
        "this" or "current" => 0,
        "next" or "following" => 1,
        "last" or "previous" => -1,
        _ => null,
    };

    private static Found<CalendarDate> In(int weeks, int weekday, DateContext context, int at, int next) =>
        Found(Weekdays.InWeekOf(context.Today, weekday).AddDays(7 * weeks), at, next);

    private static Found<CalendarDate> Found(DateOnly day, int at, int next) => new(CalendarDate.Exactly(day), at, next);
}
