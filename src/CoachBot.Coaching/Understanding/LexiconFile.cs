using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>understanding/en.yaml</c>.</summary>
internal static class LexiconFile
{
    public const string File = "understanding/en.yaml";

    private static readonly (string Section, MentionKind Kind)[] MentionSections =
    [
        ("flags", MentionKind.Flag), ("cautions", MentionKind.Caution), ("regions", MentionKind.Region), ("trends", MentionKind.Trend),
        ("places", MentionKind.Place), ("equipment", MentionKind.Equipment), ("intents", MentionKind.Intent), ("topics", MentionKind.Topic),
        ("concerns", MentionKind.Concern),
    ];

    // Phrases with a <number> in them, told unasked.
    private static readonly (string Section, MentionKind Kind)[] NumberSections =
        [("painTold", MentionKind.Pain), ("ageTold", MentionKind.Age), ("minutesTold", MentionKind.Minutes)];

    private static readonly string[] ListFields =
    [
        "parts", "feelings", "standing", "yes", "no", "unsure", "fillers", "negators", "inability", "between", "verbs", "joints", "or", "contrasts", "openers", "joining", "turns",
        "self", "others", "theirs", "saying", "masks", "past", "present", "aboutNow", "besideAge", "notSlips", "sinceWords", "notOnset", "notAge", "ownTimes", "longHeld",
    ];

    private static readonly string[] ValueFields = ["numbers", "amounts", "pain", "since", "units", "weekdays", "months", "festivals"];

    public static Lexicon Read(string directory, Ledger ledger)
    {
        var lexicon = new Lexicon();
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return lexicon;
        }

        ReadConcepts(section, lexicon, ledger);
        ReadOptions(section, lexicon, ledger);
        foreach (var (name, kind) in MentionSections)
        {
            foreach (var (value, phrases, origin) in Lists(section.Child(name), ledger))
            {
                Refer(kind, value, origin, ledger);
                lexicon.Mentions.Add((kind, value, phrases));
            }
        }

        foreach (var (name, kind) in NumberSections)
        {
            var phrases = section.List(name);
            CheckPhrases(phrases, ledger);
            lexicon.Mentions.Add((kind, "", phrases.Select(phrase => phrase.Text).ToList()));
        }

        foreach (var (flag, phrases, origin) in Lists(section.Child("denials"), ledger))
        {
            ledger.Refer(IdKind.Flag, flag, origin);
            lexicon.Denials.Add((flag, phrases));
        }

        foreach (var (command, words, _) in Lists(section.Child("commands"), ledger))
        {
            lexicon.Commands[command] = words;
        }

        foreach (var (word, variants, _) in Lists(section.Child("variants"), ledger))
        {
            lexicon.Variants[word] = variants;
        }

        foreach (var field in ListFields)
        {
            var words = section.List(field);
            CheckPhrases(words, ledger);
            lexicon.Lists[field] = words.Select(word => word.Text).ToList();
        }

        foreach (var field in ValueFields)
        {
            lexicon.Values[field] = Values(section.Child(field), ledger);
        }

        section.Close();
        CheckConcepts(lexicon, section.Origin, ledger);
        return lexicon;
    }

    // A concept of single words may be named within the phrases of a later one.
    private static void ReadConcepts(Section section, Lexicon lexicon, Ledger ledger)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (concept, phrases, _) in Lists(section.Child("concepts"), ledger))
        {
            var spelled = phrases.Select(phrase => words.Aggregate(phrase, (text, word) => text.Replace($"<{word.Key}>", word.Value, StringComparison.Ordinal))).ToList();
            lexicon.Concepts.Add((concept, spelled));
            if (spelled.TrueForAll(phrase => !phrase.Contains(' ', StringComparison.Ordinal)))
            {
                words[concept] = string.Join('|', spelled);
            }
        }
    }

    private static void ReadOptions(Section section, Lexicon lexicon, Ledger ledger)
    {
        foreach (var (question, node, origin) in section.Child("options")?.Entries ?? [])
        {
            var isOfTriage = question.StartsWith("triage.", StringComparison.Ordinal);
            if (isOfTriage)
            {
                ledger.Refer(IdKind.Question, question, origin);
            }

            if (node is YamlMappingNode mapping)
            {
                foreach (var (option, words, place) in Lists(new Section(mapping, File, ledger), ledger))
                {
                    lexicon.Options[(question, option)] = words;

                    // What is told unasked has no button, and no label.
                    if (!question.StartsWith("told.", StringComparison.Ordinal))
                    {
                        ledger.Refer(isOfTriage ? IdKind.Option : IdKind.Text, $"{question}.{option}", place);
                    }
                }
            }
        }
    }

    private static void Refer(MentionKind kind, string value, Origin origin, Ledger ledger)
    {
        switch (kind)
        {
            case MentionKind.Flag:
                ledger.Refer(IdKind.Flag, value, origin);
                break;
            case MentionKind.Caution:
                ledger.Refer(IdKind.Caution, value, origin);
                break;
            case MentionKind.Region:
                ledger.Refer(IdKind.Option, $"triage.region.{value}", origin);
                break;
            case MentionKind.Trend:
                ledger.Refer(IdKind.Option, $"triage.trend.{value}", origin);
                break;
            case MentionKind.Place:
                ledger.Refer(IdKind.Option, $"triage.place.{value}", origin);
                break;
        }
    }

    private static List<(string Key, IReadOnlyList<string> Words, Origin Origin)> Lists(Section? section, Ledger ledger)
    {
        var lists = new List<(string Key, IReadOnlyList<string> Words, Origin Origin)>();
        foreach (var (key, _, origin) in section?.Entries ?? [])
        {
            var words = section!.List(key);
            CheckPhrases(words, ledger);
            lists.Add((key, words.Select(word => word.Text).ToList(), origin));
        }

        return lists;
    }

    // The number is the key, so that all words for it stand beside it.
    private static List<(string Word, int Value)> Values(Section? section, Ledger ledger)
    {
        var values = new List<(string Word, int Value)>();
        foreach (var (key, words, origin) in Lists(section, ledger))
        {
            if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                values.AddRange(words.Select(word => (word, value)));
            }
            else
            {
                ledger.Report(origin, $"\"{key}\" must be a whole number with the words for it.");
            }
        }

        return values;
    }

    private static void CheckPhrases(IReadOnlyList<(string Text, Origin Origin)> words, Ledger ledger)
    {
        foreach (var (text, origin) in words.Where(word => Pairs<int>.Split(word.Text) is null && Phrase.Split(Vague.Strip(word.Text)) is null))
        {
            ledger.Report(origin, $"\"{text}\" is not a pattern of words. A gap (_ or __) cannot stand first or last, and at most two are allowed.");
        }
    }

    private static void CheckConcepts(Lexicon lexicon, Origin origin, Ledger ledger)
    {
        var known = lexicon.Concepts.Select(concept => $"<{concept.Concept}>").Append("<number>").ToHashSet(StringComparer.Ordinal);
        var named = lexicon.Phrases.SelectMany(phrase => phrase.Split(' ')).Where(Phrase.IsConcept)
            .Concat(lexicon.Words("parts").Concat(lexicon.Words("feelings")).Select(concept => $"<{concept}>"));
        foreach (var concept in named.Where(concept => !known.Contains(concept)).Distinct())
        {
            ledger.Report(origin, $"{concept} is not among the concepts. Add it there, or correct the name.");
        }
    }
}
