namespace CoachBot.Coaching;

/// <summary>Finds what cannot be a phrase, or can never mean anything, by how it is written.</summary>
internal static class LexiconCheck
{
    private static readonly string[] BuiltIn = ["<number>", "<year>", "<fever-heat>", "<plain-heat>", "<other-script>"];

    // Looked up word by word: a phrase in these would never be found.
    private static readonly HashSet<string> WordSections = new(StringComparer.Ordinal)
    {
        "negators", "inability", "doings", "between", "verbs", "joints", "or", "contrasts", "openers", "joining", "turns", "self", "writer", "others", "theirs", "besides", "saying",
        "past", "subjects", "describing", "articles", "belonging", "beginnings", "counting", "ongoing", "recent", "present", LexiconFile.OfOneself, LexiconFile.NotSlips, "sinceWords", "notOnset", "notAge", "numbers", "amounts",
    };

    // One text can stand for only one key of these.
    private static readonly HashSet<string> SingleSections = new(StringComparer.Ordinal)
    {
        "commands", "trends", "regions", "numbers", "amounts", "pain", "since", "units", "weekdays", "months", "festivals", LexiconFile.Variants, LexiconFile.OfOneself,
        "partsOfDay", "halves", "fractions", "days", "groups", "nearest", "dates",
    };

    public static void Run(Lexicon lexicon, Ledger ledger)
    {
        foreach (var entry in lexicon.Entries)
        {
            CheckPattern(entry, ledger);
        }

        CheckConcepts(lexicon, ledger);
        CheckDoubles(lexicon, ledger);
    }

    private static void CheckPattern(LexiconEntry entry, Ledger ledger)
    {
        if (Pairs<Meaning>.Split(entry.Text) is not null)
        {
            return;
        }

        if (Phrase.Split(Beside.Strip(entry.Text)) is not { } places || !Beside.Concepts(entry.Text).All(Phrase.IsConcept))
        {
            ledger.Report(entry.Origin, $"\"{entry.Text}\" is not a pattern of words. A gap (_ or __) cannot stand first or last, and at most two are allowed.");
        }
        else if (WordSections.Contains(entry.Section) && entry.Text.AsSpan().IndexOfAny(" |<") >= 0)
        {
            ledger.Report(entry.Origin, $"\"{entry.Text}\" is more than a word, and \"{entry.Section}\" is a list of words: it is never found. Write single words.");
        }
        else if (Repeated(places) is { } word)
        {
            ledger.Report(entry.Origin, $"\"{entry.Text}\" has \"{word}\" twice: \"|\" joins single words only. Write what has several words as a phrase of its own.");
        }
    }

    // "no rest|no sleep" has "rest" or "no" for its second word: who repeats a word so meant whole phrases.
    private static string? Repeated(string[][] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var last = places[i].Length > 1 && i > 0 && places[i][^1] == places[i - 1][^1] ? places[i][^1] : null;
            if ((last ?? places[i].GroupBy(word => word).FirstOrDefault(same => same.Count() > 1)?.Key) is { } repeated)
            {
                return repeated;
            }
        }

        return null;
    }

    private static void CheckConcepts(Lexicon lexicon, Ledger ledger)
    {
        var known = lexicon.Concepts.Select(concept => $"<{concept.Concept}>").Concat(BuiltIn).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in lexicon.Entries)
        {
            IEnumerable<string> named = entry.Section is "parts" or "feelings" ? [$"<{entry.Text}>"] : entry.Text.Split(' ').Where(Phrase.IsConcept);
            foreach (var concept in named.Where(concept => !known.Contains(concept)))
            {
                ledger.Report(entry.Origin, $"{concept} is not among the concepts. Add it there, or correct the name.");
            }
        }

        // What is left in brackets was not spelled out.
        foreach (var (concept, phrases) in lexicon.Concepts)
        {
            foreach (var phrase in phrases.Where(phrase => phrase.Split(' ').Any(word => Phrase.IsConcept(word) && !BuiltIn.Contains(word))))
            {
                var origin = lexicon.Entries.First(entry => entry.Section == LexiconFile.Concepts && entry.Key == concept).Origin;
                ledger.Report(origin, $"\"{phrase}\" of <{concept}> names a concept that is not above it or has phrases of several words. Write its words.");
            }
        }
    }

    private static void CheckDoubles(Lexicon lexicon, Ledger ledger)
    {
        foreach (var same in lexicon.Entries.GroupBy(entry => (entry.Section, Text: Vague.Strip(entry.Text))).Where(same => same.Count() > 1))
        {
            var isSingle = SingleSections.Contains(same.Key.Section) || lexicon.Options.Keys.Any(option => option.Question == same.Key.Section);
            var seen = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
            foreach (var entry in same)
            {
                if (!seen.TryAdd(isSingle ? "" : entry.Key, entry))
                {
                    var first = seen[isSingle ? "" : entry.Key];
                    ledger.Report(entry.Origin, $"\"{entry.Text}\" also stands under \"{(first.Key.Length > 0 ? first.Key : first.Section)}\" in line {first.Origin.Line}. Keep one.");
                }
            }
        }
    }
}
