using CoachBot.Coaching;
using CoachBot.Sentences;

namespace Bench;

/// <summary>Each emergency and urgent flag over the generated sentences.</summary>
internal static class FlagScores
{
    public static void Print(Library library, int samples)
    {
        foreach (var (name, expressions) in (ReadOnlySpan<(string, IReadOnlyList<Expression>)>)[("emergency", SentenceGenerator.Emergency), ("urgent", SentenceGenerator.Urgent), ("background", SentenceGenerator.Background), ("cautions", SentenceGenerator.Cautions)])
        {
            var heard = new SentenceGenerator(1).Sentences(expressions).Select(sentence => new Heard(library, sentence)).ToList();
            Console.WriteLine($"{name,-20}{"said",7}{"recall",9}{"strict",9}{"precise",9} | raised though {"denied",9}{"other's",9}{"over",9}{"supposed",9} | supposed, noticed");
            foreach (var flag in heard.GroupBy(one => one.Sentence.Flag))
            {
                Print(flag.Key, flag);
            }

            Print($"all {heard.Count:N0}", heard);
            foreach (var miss in heard.Where(one => one.Sentence.Truth == Truth.Affirmed && !one.IsRaised).DistinctBy(one => one.Sentence.Expression).Take(samples))
            {
                Console.WriteLine($"  missed: {miss}");
            }

            Console.WriteLine();
        }
    }

    private static void Print(string name, IEnumerable<Heard> heard)
    {
        var by = heard.ToLookup(one => one.Sentence.Truth);
        var rightly = by[Truth.Affirmed].Count(one => one.IsRaisedStrictly);
        var wrongly = by.Where(alike => alike.Key != Truth.Affirmed).Sum(alike => alike.Count(one => one.IsRaisedStrictly));
        var raised = Enum.GetValues<Truth>().ToDictionary(truth => truth, truth => Share(by[truth], one => one.IsRaised));
        Console.WriteLine(
            $"{name,-20}{by[Truth.Affirmed].Count(),7:N0}{raised[Truth.Affirmed],9}{Share(by[Truth.Affirmed], one => one.IsRaisedStrictly),9}{Percent(rightly, rightly + wrongly),9} |               "
            + $"{raised[Truth.Denied],9}{raised[Truth.Others],9}{raised[Truth.Resolved],9}{raised[Truth.Supposed],9} | {Share(by[Truth.Supposed], one => one.IsNoticed)}");
    }

    private static string Share(IEnumerable<Heard> heard, Func<Heard, bool> condition) => Percent(heard.Count(condition), heard.Count());

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:0.0} %";
}
