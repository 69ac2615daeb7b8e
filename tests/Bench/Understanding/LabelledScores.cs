using CoachBot.Coaching;

namespace Bench;

/// <summary>Every kind of fact but the red flags over hand-written sentences, a third of them traps.</summary>
internal static class LabelledScores
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly (string File, MentionKind Kind)[] Sets =
    [
        ("region", MentionKind.Region), ("onset", MentionKind.Onset), ("trend", MentionKind.Trend), ("pain", MentionKind.Pain), ("age", MentionKind.Age),
        ("caution", MentionKind.Caution), ("place", MentionKind.Place), ("equipment", MentionKind.Equipment), ("minutes", MentionKind.Minutes),
        ("intent", MentionKind.Intent), ("topic", MentionKind.Topic), ("concern", MentionKind.Concern), ("flag-traps", MentionKind.Flag),
    ];

    public static void Print(Library library, int samples)
    {
        Console.WriteLine($"{"kind",-12}{"sentences",10}{"facts",7}{"recall",9}{"precise",9}{"all right",11}");
        foreach (var (file, kind) in Sets)
        {
            var (found, missed, extra, wrong) = (0, 0, 0, new List<string>());
            var sentences = LabelledSentence.Read(file).ToList();
            foreach (var sentence in sentences)
            {
                var held = Held(library, sentence.Text, kind).ToHashSet();
                var met = sentence.Expected.Where(expected => held.Any(value => LabelledSentence.IsMet(expected, value))).ToList();
                var more = held.Count(value => !sentence.Expected.Any(expected => LabelledSentence.IsMet(expected, value)));
                (found, missed, extra) = (found + met.Count, missed + sentence.Expected.Count - met.Count, extra + more);
                if (met.Count < sentence.Expected.Count || more > 0)
                {
                    wrong.Add($"  wrong: \"{sentence.Text}\" is {Words(sentence.Expected)}, heard {Words(held)}");
                }
            }

            Console.WriteLine($"{file,-12}{sentences.Count,10}{found + missed,7}{Percent(found, found + missed),9}{Percent(found, found + extra),9}{Percent(sentences.Count - wrong.Count, sentences.Count),11}");
            wrong.Take(samples).ToList().ForEach(Console.WriteLine);
        }

        Console.WriteLine();
    }

    private static IEnumerable<string> Held(Library library, string text, MentionKind kind)
    {
        var held = library.Understanding.Read(text, Today).Mentions.Where(mention => mention.Holds).ToList();
        var values = held.Where(mention => mention.Kind == kind).Select(mention => mention.Value);
        return kind switch
        {
            MentionKind.Flag => values.Where(id => library.Flags[id].Level >= Disposition.Urgent),
            MentionKind.Caution => values.Concat(held.Where(mention => mention.Kind == MentionKind.Flag).SelectMany(mention => library.Flags[mention.Value].Brings)),
            _ => values,
        };
    }

    private static string Words(IEnumerable<string> values) => string.Join(" and ", values.DefaultIfEmpty("nothing"));

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:0.0} %";
}
