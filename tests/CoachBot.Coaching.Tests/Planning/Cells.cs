using System.Collections.Concurrent;

namespace CoachBot.Coaching.Tests;

/// <summary>People for every region, phase and place, with chosen cautions.</summary>
internal static class Cells
{
    private static readonly ConcurrentDictionary<(Region, Phase, Place), IReadOnlyList<Clearance>> Known = new();

    public static IEnumerable<object[]> All =>
        from region in Enum.GetValues<Region>()
        from phase in Enum.GetValues<Phase>()
        from place in Enum.GetValues<Place>()
        select (object[])[region, phase, place];

    /// <summary>No caution, every one, and every two.</summary>
    public static IEnumerable<IReadOnlyList<string>> UpToTwoCautions()
    {
        var cautions = RealContent.Library.Cautions;
        yield return [];
        foreach (var first in cautions)
        {
            yield return [first];
            foreach (var second in cautions.SkipWhile(caution => caution != first).Skip(1))
            {
                yield return [first, second];
            }
        }
    }

    /// <summary>Everybody of a cell with up to two cautions who may be coached; assessed once for all tests.</summary>
    public static IReadOnlyList<Clearance> Cleared(Region region, Phase phase, Place place) =>
        Known.GetOrAdd((region, phase, place), _ => [.. UpToTwoCautions().Select(cautions => Clear(region, phase, place, cautions)).OfType<Clearance>()]);

    /// <summary>Null where the cautions themselves rule coaching out.</summary>
    public static Clearance? Clear(Region region, Phase phase, Place place, IReadOnlyList<string> cautions)
    {
        var (days, trend, pain) = phase switch
        {
            Phase.Acute => (1, Trend.Steady, 5),
            Phase.Subacute => (10, Trend.Easing, 5),
            Phase.Recovering => (10, Trend.Easing, 3),
            _ => (0, Trend.Easing, 0),
        };
        var answers = People.Healthy(new Answers { Age = 35, Region = region, OnsetDays = days, Trend = trend, Pain = pain, Place = place })
            .With(cautions, Answer.Yes);
        var assessment = new Triage(RealContent.Library).Assess(answers);
        return assessment.Phase == phase ? assessment.Clearance : throw new InvalidOperationException($"{assessment.Phase} is not {phase}");
    }
}
