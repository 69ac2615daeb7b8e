namespace CoachBot.Coaching;

/// <summary>Every phrase, written out and read, must be heard as what it is listed for.</summary>
internal sealed class HearingCheck
{
    private static readonly DateOnly AnyDay = new(2026, 1, 15);

    // Lists of names, not of words that people type.
    private static readonly string[] NameSections = ["parts", "feelings", LexiconFile.Instead, LexiconFile.OfOneself, LexiconFile.NotSlips, LexiconFile.Lasting, .. LexiconFile.FlagFields];

    private readonly Compiler _compiler;
    private readonly Understanding _understanding;

    private HearingCheck(Contents contents)
    {
        _compiler = new Compiler(contents.Lexicon);
        _understanding = new Understanding(_compiler, new Phrasebook(contents.Texts.ToDictionary(text => text.Key, text => text.Value.Text)), [], []);
    }

    public static void Run(Contents contents, Ledger ledger)
    {
        var check = new HearingCheck(contents);
        var examples = new Examples(contents.Lexicon);
        var unheard = contents.Lexicon.Entries.Where(entry => !NameSections.Contains(entry.Section))
            .AsParallel().AsOrdered()
            .Select(entry => (Entry: entry, Example: check.Unheard(entry, entry.Section == LexiconFile.Variants ? [entry.Text] : [.. examples.Of(entry.Text)])));
        foreach (var (entry, example) in unheard.Where(found => found.Example is not null))
        {
            var meaning = entry.Key.Length > 0 ? $"{entry.Key} ({entry.Section})" : entry.Section;
            ledger.Report(entry.Origin, $"\"{entry.Text}\" stands for \"{example}\", but that is not heard as {meaning}: a \"no\" in it, a clearer phrase, another use of a word or a sign within a word prevents it. Correct or remove it.");
        }
    }

    /// <summary>The first example that is not heard; of a vague phrase only where none is, for some of its words may say it more surely.</summary>
    private string? Unheard(LexiconEntry entry, List<string> written)
    {
        var isHeard = Hearing(entry);
        return Vague.Is(entry.Text) && written.Exists(isHeard.Invoke) ? null : written.Find(example => !isHeard(example));
    }

    private Func<string, bool> Hearing(LexiconEntry entry)
    {
        if (LexiconFile.KindOf(entry.Section) is { } kind)
        {
            // What is vague may be said more surely by other words in it, of this or of another sign.
            return Vague.Is(entry.Text)
                ? text => Mentions(text).Any(mention => mention.Kind == kind && mention.When == Temporality.Now
                    && (mention.Polarity == Answer.Yes || (mention.Value == entry.Key && mention.Sureness == Sureness.Vague)))
                : text => Mentions(text).Any(mention => mention.Kind == kind && (entry.Key.Length == 0 || mention.Value == entry.Key)
                    && mention.When == Temporality.Now && mention.Polarity == Answer.Yes);
        }

        if (_compiler.Lexicon.Options.ContainsKey((entry.Section, entry.Key)))
        {
            var options = _compiler.Lexicon.Options.Keys.Where(option => option.Question == entry.Section).Select(option => option.Option).ToList();
            return text => _understanding.Option(entry.Section, options, text) == entry.Key;
        }

        return entry.Section switch
        {
            "denials" => text => Mentions(text).Any(mention => mention is { Kind: MentionKind.Flag, Polarity: Answer.No } && mention.Value == entry.Key),
            "commands" => text => _understanding.Command(text) == entry.Key,
            "yes" => text => _understanding.YesNo(text) == Answer.Yes,
            "no" => text => _understanding.YesNo(text) == Answer.No,
            "unsure" => text => _understanding.YesNo(text) == Answer.Unsure,
            LexiconFile.Variants => Matching(entry.Key),
            _ => Matching(entry.Text),
        };
    }

    private IReadOnlyList<Mention> Mentions(string text) => _understanding.Mentions(text, AnyDay);

    private Func<string, bool> Matching(string words)
    {
        var phrase = _compiler.Phrase(words);
        return text =>
        {
            using var utterance = _understanding.Hear(text, AnyDay);
            return phrase?.Match(utterance, 0) > 0;
        };
    }
}
