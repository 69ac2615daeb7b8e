using CoachBot.Coaching.Tests;
using CoachBot.Sentences;

namespace Bench;

/// <summary>What to teach next: expressions not heard in plain words, then templates that go wrong with expressions that are.</summary>
internal static class Misses
{
    public static void Print()
    {
        var library = RealContent.Library;
        foreach (var expressions in (ReadOnlySpan<IReadOnlyList<Expression>>)[SentenceGenerator.Emergency, SentenceGenerator.Urgent])
        {
            var plain = expressions.Select(expression => new Heard(library, new Sentence(expression.Plain, Truth.Affirmed, "plain", expression, false))).ToList();
            Console.WriteLine($"# {plain.Count(heard => !heard.IsRaised)} of {plain.Count} expressions not heard in plain words");
            plain.Where(heard => !heard.IsRaised).ToList().ForEach(Console.WriteLine);

            var known = plain.Where(heard => heard.IsRaised).Select(heard => (heard.Sentence.Flag, heard.Sentence.Expression.Text)).ToHashSet();
            var all = new SentenceGenerator(1).Sentences(expressions).Select(sentence => new Heard(library, sentence)).ToList();
            foreach (var truth in Enum.GetValues<Truth>())
            {
                var heard = all.Where(one => one.Sentence.Truth == truth && !one.Sentence.HasTypo && known.Contains((one.Sentence.Flag, one.Sentence.Expression.Text))).ToList();
                Console.WriteLine($"\n# {truth}, of expressions that are heard, without typos: {heard.Count(one => !one.IsRight)} of {heard.Count} wrong");
                foreach (var template in heard.Where(one => !one.IsRight).GroupBy(one => one.Sentence.Template).OrderByDescending(alike => alike.Count()))
                {
                    Console.WriteLine($"{template.Count()} × {template.Key}");
                    template.DistinctBy(one => one.Sentence.Flag).Take(6).ToList().ForEach(one => Console.WriteLine($"    {one}"));
                }
            }

            var slips = all.Where(one => one.Sentence.HasTypo && one.Sentence.Truth == Truth.Affirmed).ToList();
            Console.WriteLine($"\n# Typos: {slips.Count(one => !one.IsRight)} of {slips.Count} wrong");
            slips.Where(one => !one.IsRight).DistinctBy(one => one.Sentence.Expression.Text).Take(60).ToList().ForEach(Console.WriteLine);
            Console.WriteLine();
        }
    }
}
