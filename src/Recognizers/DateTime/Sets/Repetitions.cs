using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>The ways to say that something repeats.</summary>
internal static class Repetitions
{
    private static readonly Dictionary<string, string> Adverbs = new()
    {
        ["hourly"] = "PT1H", ["daily"] = "P1D", ["everyday"] = "P1D", ["nightly"] = "P1D",
        ["weekly"] = "P1W", ["biweekly"] = "P2W", ["fortnightly"] = "P2W",
        ["monthly"] = "P1M", ["bimonthly"] = "P2M", ["quarterly"] = "P3M", ["semiannual"] = "P0.5Y", ["semiannually"] = "P0.5Y",
        ["yearly"] = "P1Y", ["annually"] = "P1Y", ["annual"] = "P1Y",
    };

    public static Found<Repetition>? Read(Sentence sentence, int at, DateContext context) =>
        Adverb(sentence, at) ?? Every(sentence, at, context) ?? Once(sentence, at) ?? Plural(sentence, at);

    private static Found<Repetition>? Adverb(Sentence sentence, int at) =>
        Adverbs.TryGetValue(sentence[at].Text, out var timex)
            ? new Found<Repetition>(new Repetition(timex, TakesTime: timex == "P1D"), at, at + 1)
            : null;

    private static Found<Repetition>? Every(Sentence sentence, int at, DateContext context)
    {
        if (sentence[at].Text is not ("every" or "each"))
        {
            return null;
        }

        var other = sentence[at + 1].Is("other");
        var word = other ? at + 2 : at + 1;
        return DayOf(sentence, at, word)
            ?? PartOf(sentence, at, word)
            ?? Period(sentence, at, word, other ? 2 : 1)
            ?? DateOf(sentence, at, word, context);
    }

    private static Found<Repetition>? DayOf(Sentence sentence, int at, int word) =>
        Weekdays.Find(sentence[word].Text) is { } day
            ? new Found<Repetition>(new Repetition(Weekdays.Timex(day), TakesTime: true), at, word + 1)
            : null;

    private static Found<Repetition>? PartOf(Sentence sentence, int at, int word) =>
        DayParts.Named(sentence[word].Text) is { } part && DayParts.Period(part) is var (timex, _, _)
            ? new Found<Repetition>(new Repetition(timex, TakesTime: true, part), at, word + 1)
            : null;

    // every day, every other week, each two days, every half hour
    private static Found<Repetition>? Period(Sentence sentence, int at, int word, int count)
    {
        if (Units.Read(sentence, word) is { } unit)
        {
            var timex = new Duration([new Amount(count, unit.Value)]).Timex;
            return new Found<Repetition>(new Repetition(timex, TakesTime: timex == "P1D"), at, unit.Next);
        }

        return DurationReader.Read(sentence, word) is { } duration
            ? new Found<Repetition>(new Repetition(duration.Value.Timex), at, duration.Next)
            : null;
    }

    private static Found<Repetition>? DateOf(Sentence sentence, int at, int word, DateContext context) =>
        DateReader.Read(sentence, word, context) is { } date && date.Value.Timex.StartsWith("XXXX", StringComparison.Ordinal)
            ? new Found<Repetition>(new Repetition(date.Value.Timex, TakesTime: true), at, date.Next)
            : null;

    // once a week
    private static Found<Repetition>? Once(Sentence sentence, int at) =>
        sentence[at].Text is "once" or "one"
        && sentence[at + 1].Text is "a" or "an" or "per" or "every"
        && Units.Read(sentence, at + 2) is { } unit
            ? new Found<Repetition>(new Repetition(new Duration([new Amount(1, unit.Value)]).Timex), at, unit.Next)
            : null;

    // on Mondays, mornings (at 9)
    private static Found<Repetition>? Plural(Sentence sentence, int at)
    {
        var word = sentence[at].Is("on") ? at + 1 : at;
        if (DayWithPart(sentence, at, word) is { } dayPart)
        {
            return dayPart;
        }

        if (Weekdays.FindPlural(sentence[word].Text) is { } day)
        {
            return new Found<Repetition>(new Repetition(Weekdays.Timex(day), TakesTime: true), at, word + 1);
        }

        if (sentence[word].Text is "weekdays" or "weekends")
        {
            return new Found<Repetition>(new Repetition(sentence[word].Is("weekdays") ? "P1WD" : "P1WE"), at, word + 1);
        }

        return DayParts.Plural(sentence[word].Text) is { } part && DayParts.Period(part) is var (timex, _, _)
            ? new Found<Repetition>(new Repetition(timex, TakesTime: true, part), at, word + 1)
            : null;
    }

    // Tuesday afternoons
    private static Found<Repetition>? DayWithPart(Sentence sentence, int at, int word) =>
        Weekdays.Find(sentence[word].Text) is { } day
        && DayParts.Plural(sentence[word + 1].Text) is { } part
        && DayParts.Period(part) is var (timex, _, _)
            ? new Found<Repetition>(new Repetition(Weekdays.Timex(day) + timex), at, word + 2)
            : null;
}
