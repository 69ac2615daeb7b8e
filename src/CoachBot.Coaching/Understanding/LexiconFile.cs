using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>understanding/en.yaml</c> and the long lists beside it.</summary>
internal static class LexiconFile
{
    public const string File = "understanding/en.yaml";
    public const string ConceptsFile = "understanding/en.concepts.yaml";
    public const string SignsFile = "understanding/en.signs.yaml";
    public const string ConcernsFile = "understanding/en.concerns.yaml";
    public const string WordsFile = "understanding/en.words.yaml";
    public const string ForeignFile = "understanding/en.foreign.yaml";
    public const string NotSlips = "notSlips";
    public const string Concepts = "concepts";
    public const string Variants = "variants";
    public const string OfOneself = "ofOneself";
    public const string Instead = "instead";

    private static readonly (string Section, MentionKind Kind)[] MentionSections =
    [
        ("flags", MentionKind.Flag), ("cautions", MentionKind.Caution), ("complaints", MentionKind.Complaint), ("regions", MentionKind.Region), ("trends", MentionKind.Trend),
        ("places", MentionKind.Place), ("equipment", MentionKind.Equipment), ("intents", MentionKind.Intent), ("topics", MentionKind.Topic),
        ("lessons", MentionKind.Lesson), ("schoolYears", MentionKind.Age),
        ("concerns", MentionKind.Concern),
    ];

    // Phrases with a <number> in them, told unasked.
    private static readonly (string Section, MentionKind Kind)[] NumberSections =
        [("painTold", MentionKind.Pain), ("ageTold", MentionKind.Age), ("minutesTold", MentionKind.Minutes)];

    public static readonly string[] FlagFields = ["standing", "longHeld", "ownTimes", "lesser", "conditions"];

    public const string Lasting = "lasting";

    private static readonly string[] ListFields =
    [
        "parts", "feelings", "yes", "no", "unsure", "fillers", "objects", "negators", "inability", "between", "verbs", "joints", "or", "contrasts", "openers", "joining", "turns", "afterthoughts", "noToAll", "everyday", "plain", "doings",
        "self", "writer", "others", "theirs", "handling", "besides", "saying", "masks", "past", "subjects", "describing", "articles", "belonging", "beginnings", "counting", "ongoing", "recent", "present", "aboutNow", "besideAge", NotSlips, "sinceWords", "notOnset", "notAge", "yetToCome", Lasting, .. FlagFields,
    ];

    private static readonly string[] ValueFields = ["numbers", "amounts", "pain", "since", "units", "weekdays", "months", "festivals"];

    /// <summary>What the phrases of a section mention; null when they mention nothing.</summary>
    public static MentionKind? KindOf(string section) =>
        MentionSections.Concat(NumberSections).Where(known => known.Section == section).Select(known => (MentionKind?)known.Kind).FirstOrDefault();

    public static Lexicon Read(string directory, Ledger ledger)
    {
        var lexicon = new Lexicon();
        var files = ((string[])[File, ConceptsFile, SignsFile, ConcernsFile, WordsFile, ForeignFile]).Select(file => YamlFile.Open(directory, file, ledger)).OfType<Section>().ToList();
        if (files.Count == 0)
        {
            return lexicon;
        }

        ReadConcepts(ListsOfAll(Concepts), lexicon);
        ReadOptions(At("options"), lexicon, ledger);
        foreach (var (name, kind) in MentionSections)
        {
            foreach (var (value, phrases, origin) in ListsOfAll(name))
            {
                Refer(kind, value, origin, ledger);
                lexicon.Mentions.Add((kind, value, phrases));
            }
        }

        foreach (var (name, kind) in NumberSections)
        {
            lexicon.Mentions.Add((kind, "", List(At(name), name, lexicon)));
        }

        foreach (var (flag, phrases, origin) in Lists(At("denials").Child("denials"), "denials", lexicon))
        {
            ledger.Refer(IdKind.Flag, flag, origin);
            lexicon.Denials.Add((flag, phrases));
        }

        foreach (var (flag, concepts, origin) in Lists(At("implied").Child("implied"), "implied", lexicon))
        {
            ledger.Refer(IdKind.Flag, flag, origin);
            lexicon.Implied[flag] = concepts;
        }

        foreach (var (flag, words, origin) in Lists(At(Instead).Child(Instead), Instead, lexicon))
        {
            if (words is not [var known, var then])
            {
                ledger.Report(origin, "needs two signs: the one that was told, and what it makes of this one.");
                continue;
            }

            foreach (var named in (string[])[flag, known, then])
            {
                ledger.Refer(IdKind.Flag, named, origin);
            }

            lexicon.Instead[flag] = (known, then);
        }

        foreach (var (command, words, _) in Lists(At("commands").Child("commands"), "commands", lexicon))
        {
            lexicon.Commands[command] = words;
        }

        foreach (var (word, theirs, _) in Lists(At(OfOneself).Child(OfOneself), OfOneself, lexicon))
        {
            lexicon.OfOneself[word] = theirs;
        }

        foreach (var (word, variants, _) in Lists(At("variants").Child("variants"), Variants, lexicon))
        {
            lexicon.Variants[word] = variants;
        }

        foreach (var field in ListFields)
        {
            lexicon.Lists[field] = List(At(field), field, lexicon);
        }

        foreach (var entry in lexicon.Entries.Where(entry => FlagFields.Contains(entry.Section)))
        {
            ledger.Refer(IdKind.Flag, entry.Text, entry.Origin);
        }

        foreach (var entry in lexicon.Entries.Where(entry => entry.Section == Lasting))
        {
            ledger.Refer(IdKind.Caution, entry.Text, entry.Origin);
        }

        foreach (var field in ValueFields)
        {
            lexicon.Values[field] = Values(At(field).Child(field), field, lexicon, ledger);
        }

        files.ForEach(file => file.Close());
        LexiconCheck.Run(lexicon, ledger);
        return lexicon;

        Section At(string section) => files.Find(file => file.Has(section)) ?? files[0];

        IEnumerable<(string Key, List<string> Words, Origin Origin)> ListsOfAll(string section) =>
            files.Where(file => file.Has(section)).SelectMany(file => Lists(file.Child(section), section, lexicon));
    }

    // A concept of single words may be named within the phrases of a later one.
    private static void ReadConcepts(IEnumerable<(string Concept, List<string> Phrases, Origin)> concepts, Lexicon lexicon)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (concept, phrases, _) in concepts)
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
                foreach (var (option, words, place) in Lists(new Section(mapping, File, ledger), question, lexicon))
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
            case MentionKind.Lesson:
                ledger.Refer(IdKind.Lesson, value, origin);
                break;
            case MentionKind.Place:
                ledger.Refer(IdKind.Option, $"triage.place.{value}", origin);
                break;
        }
    }

    public static List<(string Key, List<string> Words, Origin Origin)> Lists(Section? section, string name, Lexicon lexicon) =>
        (section?.Entries ?? []).Select(entry => (entry.Key, List(section!, entry.Key, lexicon, name), entry.Origin)).ToList();

    public static List<string> List(Section section, string key, Lexicon lexicon, string? parent = null)
    {
        var entries = section.List(key).Select(item => new LexiconEntry(parent ?? key, parent is null ? "" : key, item.Text, item.Origin)).ToList();
        lexicon.Entries.AddRange(entries);
        return entries.ConvertAll(entry => entry.Text);
    }

    // The number is the key, so that all words for it stand beside it.
    public static List<(string Word, int Value)> Values(Section? section, string name, Lexicon lexicon, Ledger ledger)
    {
        var values = new List<(string Word, int Value)>();
        foreach (var (key, words, origin) in Lists(section, name, lexicon))
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
}
