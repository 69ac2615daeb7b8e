using System.Globalization;
using CoachBot.Coaching;

namespace Bench;

/// <summary>Every kind of fact but the red flags over hand-written sentences with traps among them; then bare answers to a question.</summary>
internal static class LabelledScores
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly (string File, Func<Library, string, IEnumerable<string>> Hear)[] Sets =
    [
        ("region", Told(MentionKind.Region)), ("onset", Told(MentionKind.Onset)), ("trend", Told(MentionKind.Trend)), ("pain", Told(MentionKind.Pain)),
        ("age", Told(MentionKind.Age)), ("caution", Cautions), ("place", Told(MentionKind.Place)), ("equipment", Told(MentionKind.Equipment)),
        ("minutes", Told(MentionKind.Minutes)), ("intent", Intents), ("topic", Told(MentionKind.Topic)), ("concern", Told(MentionKind.Concern)), ("flag-traps", Flags),
        ("onset-answers", (library, text) => Number(library.Understanding.OnsetDays(text, Today))),
        ("pain-answers", (library, text) => Number(library.Understanding.Pain(text))),
        ("age-answers", (library, text) => Number(library.Understanding.Age(text))),
    ];

    public static void Print(Library library, int samples)
    {
        Console.WriteLine($"{"kind",-14}{"sentences",10}{"facts",7}{"recall",9}{"precise",9}{"all right",11}");
        foreach (var (file, hear) in Sets)
        {
            var (found, missed, extra, wrong) = (0, 0, 0, new List<string>());
            var sentences = LabelledSentence.Read(file).ToList();
            foreach (var sentence in sentences)
            {
                var held = hear(library, sentence.Text).ToHashSet();
                var met = sentence.Expected.Where(expected => held.Any(value => LabelledSentence.IsMet(expected, value))).ToList();
                var more = held.Count(value => !sentence.Expected.Any(expected => LabelledSentence.IsMet(expected, value)));
                (found, missed, extra) = (found + met.Count, missed + sentence.Expected.Count - met.Count, extra + more);
                if (met.Count < sentence.Expected.Count || more > 0)
                {
                    wrong.Add($"  wrong: \"{sentence.Text}\" is {Words(sentence.Expected)}, heard {Words(held)}");
                }
            }

            Console.WriteLine($"{file,-14}{sentences.Count,10}{found + missed,7}{Percent(found, found + missed),9}{Percent(found, found + extra),9}{Percent(sentences.Count - wrong.Count, sentences.Count),11}");
            wrong.Take(samples).ToList().ForEach(Console.WriteLine);
        }

        Console.WriteLine();
    }

    private static Func<Library, string, IEnumerable<string>> Told(MentionKind kind) => (library, text) =>
        library.Understanding.Read(text, Today).Mentions.Where(mention => mention.Kind == kind && mention.Holds).Select(mention => mention.Value);

    private static IEnumerable<string> Flags(Library library, string text) =>
        Told(MentionKind.Flag)(library, text).Where(id => library.Flags[id].Level >= Disposition.Urgent);

    private static IEnumerable<string> Cautions(Library library, string text) =>
        Told(MentionKind.Caution)(library, text).Concat(Told(MentionKind.Flag)(library, text).SelectMany(id => library.Flags[id].Brings));

    private static IEnumerable<string> Intents(Library library, string text) =>
        Told(MentionKind.Intent)(library, text).Concat(library.Understanding.Read(text, Today).Command is { } command ? [command] : []);

    private static IEnumerable<string> Number(int? number) => number is { } known ? [known.ToString(CultureInfo.InvariantCulture)] : [];

    private static string Words(IEnumerable<string> values) => string.Join(" and ", values.DefaultIfEmpty("nothing"));

    private static string Percent(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:0.0} %";
}
