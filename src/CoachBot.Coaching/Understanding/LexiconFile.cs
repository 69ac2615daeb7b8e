using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>understanding/en.yaml</c>.</summary>
internal static class LexiconFile
{
    public const string File = "understanding/en.yaml";

    private static readonly string[] WordFields =
        ["yes", "no", "unsure", "fillers", "negators", "contrasts", "inability", "between", "openers", "hedges", "masks", "past", "present", "aboutNow", "besideAge"];

    private static readonly string[] ValueFields = ["numbers", "amounts", "pain", "since", "units", "weekdays", "months", "festivals"];

    public static Lexicon Read(string directory, Ledger ledger)
    {
        var lexicon = new Lexicon();
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return lexicon;
        }

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
                    ledger.Refer(isOfTriage ? IdKind.Option : IdKind.Text, $"{question}.{option}", place);
                }
            }
        }

        foreach (var (flag, words, origin) in Lists(section.Child("flags"), ledger))
        {
            ledger.Refer(IdKind.Flag, flag, origin);
            lexicon.Flags[flag] = words;
        }

        foreach (var (command, words, _) in Lists(section.Child("commands"), ledger))
        {
            lexicon.Commands[command] = words;
        }

        foreach (var field in WordFields)
        {
            var words = section.List(field);
            CheckPhrases(words, ledger);
            lexicon.Words[field] = words.Select(word => word.Text).ToList();
        }

        foreach (var field in ValueFields)
        {
            lexicon.Values[field] = Values(section.Child(field), ledger);
        }

        section.Close();
        return lexicon;
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
        foreach (var (text, origin) in words.Where(word => Phrase.Parse(word.Text) is null))
        {
            ledger.Report(origin, $"\"{text}\" is not a pattern of words. A gap (_ or __) cannot stand first or last, and at most two are allowed.");
        }
    }
}
