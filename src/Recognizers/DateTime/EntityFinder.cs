using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Moments;
using Microsoft.Recognizers.Text.DateTime.Sets;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Everything about time in a sentence, in order, none overlapping: at each token the longest that starts there.</summary>
internal static class EntityFinder
{
    private static readonly Func<Sentence, int, DateContext, Entity?>[] Grammars = [Set, MomentReader.Read, Date, Time, Length, Period, DateRange];

    public static List<Entity> Find(Sentence sentence, DateContext context)
    {
        var entities = new List<Entity>();
        var at = 0;
        while (at < sentence.Count && context.CanCount)
        {
            var entity = Longest(sentence, at, context);
            if (entity is not null)
            {
                entities.Add(entity);
            }

            at = entity?.Next ?? at + 1;
        }

        return entities;
    }

    private static Entity? Longest(Sentence sentence, int at, DateContext context)
    {
        Entity? best = null;
        foreach (var read in Grammars)
        {
            if (read(sentence, at, context) is { } entity && (best is null || entity.Next > best.Next))
            {
                best = entity;
            }
        }

        return best;
    }

    private static Entity? Set(Sentence sentence, int at, DateContext context) =>
        SetReader.Read(sentence, at, context) is { } set
            ? new Entity(EntityKind.Set, set.From, set.Next, [new Meaning(set.Value, null)])
            : null;

    private static Entity? Date(Sentence sentence, int at, DateContext context) =>
        DateReader.Read(sentence, at, context) is { } date
            ? new Entity(EntityKind.Date, date.From, date.Next, Meanings.Of(date.Value))
            : null;

    private static Entity? DateRange(Sentence sentence, int at, DateContext context) =>
        DateRangeReader.Read(sentence, at, context) is { } range
            ? new Entity(EntityKind.DateRange, at, range.Next, [range.Value])
            : null;

    private static Entity? Time(Sentence sentence, int at, DateContext context) =>
        ClockReader.Read(sentence, at) is { } time
            ? new Entity(EntityKind.Time, at, time.Next, Meanings.Of(time.Value))
            : null;

    private static Entity? Length(Sentence sentence, int at, DateContext context) =>
        DurationReader.Read(sentence, at) is { } duration
            ? new Entity(EntityKind.Duration, at, duration.Next, Meanings.Of(duration.Value))
            : null;

    private static Entity? Period(Sentence sentence, int at, DateContext context) =>
        !sentence[at - 1].Is("good") && DayParts.Read(sentence, at, plural: true) is { } part && DayParts.Period(part.Value) is var (timex, start, end)
            ? new Entity(EntityKind.TimeRange, at, part.Next, [new Meaning(timex, Meanings.Write(start), Meanings.Write(end))])
            : null;
}
