namespace CoachBot.Coaching;

/// <summary>Turns the lexicon's lists into what matches: one vocabulary, one numbering of concepts for all.</summary>
internal sealed class Compiler
{
    private const string No = "no";
    private const string Number = "number";
    private const string Year = "year";
    private const string FeverHeat = "fever-heat";
    private const string PlainHeat = "plain-heat";
    private const string OtherScript = "other-script";
    private readonly WordSet _turns;
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);

    public Compiler(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Vocabulary = new Vocabulary(lexicon.AllWords, lexicon.Words(LexiconFile.NotSlips), lexicon.Variants);
        _turns = Set("turns");
        foreach (var (concept, _) in lexicon.Concepts)
        {
            _concepts.TryAdd(concept, _concepts.Count);
        }

        _concepts.TryAdd(No, _concepts.Count);
        _concepts.TryAdd(Number, _concepts.Count);
        _concepts.TryAdd(Year, _concepts.Count);
        _concepts.TryAdd(FeverHeat, _concepts.Count);
        _concepts.TryAdd(PlainHeat, _concepts.Count);
        _concepts.TryAdd(OtherScript, _concepts.Count);
    }

    public Lexicon Lexicon { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyDictionary<string, int> ConceptNumbers => _concepts;

    public Phrase? Phrase(string text) => Coaching.Phrase.Compile(text, Vocabulary, _concepts, _turns);

    public Phrases<T> Phrases<T>() => new(Vocabulary, _concepts, _turns);

    /// <summary>The phrases of some lists.</summary>
    public Phrases<bool> Phrases(params string[] fields)
    {
        var phrases = Phrases<bool>();
        phrases.AddAll(fields.SelectMany(Lexicon.Words), true);
        return phrases;
    }

    public Phrases<int> Numbers(string field)
    {
        var phrases = Phrases<int>();
        foreach (var (word, value) in Lexicon.Values.GetValueOrDefault(field) ?? [])
        {
            phrases.Add(word, value);
        }

        return phrases;
    }

    /// <summary>What is a word of ours in several of theirs: "not able to".</summary>
    public Phrases<int> Joined()
    {
        var phrases = Phrases<int>();
        foreach (var (word, variants) in Lexicon.Variants)
        {
            phrases.AddAll(variants.Where(variant => variant.Contains(' ', StringComparison.Ordinal)), Vocabulary.NumberOf(word));
        }

        return phrases;
    }

    public WordSet Set(params string[] fields) => new(Vocabulary, fields.SelectMany(Lexicon.Words));

    /// <summary>Also with an "s": "the cat's", "my toddlers".</summary>
    public WordSet SetWithPlurals(string field) => new(Vocabulary, Lexicon.Words(field).SelectMany(word => (string[])[word, word + "s"]));

    /// <summary>What each concept may be expressed by; a plain "no" is one of them.</summary>
    public Phrases<int> Concepts()
    {
        var phrases = Phrases<int>();
        foreach (var (concept, texts) in Lexicon.Concepts)
        {
            phrases.AddAll(texts, _concepts[concept]);
        }

        phrases.AddAll(Lexicon.Words(No), _concepts[No]);
        return phrases;
    }

    /// <summary>By the flag that is known of somebody: what their words express beside what they say.</summary>
    public Dictionary<string, int[]> Implied()
        => Lexicon.Implied.ToDictionary(flag => flag.Key, flag => flag.Value.Select(concept => _concepts.GetValueOrDefault(concept[1..^1])).ToArray());

    public Cues Cues() => new(_concepts, Lexicon.Words("parts").Concat(Lexicon.Words("feelings")));

    public Pairs<T> Pairs<T>() => new(_concepts, Lexicon.Words("parts"), Set("joining"), Set("joints"), Set("openers"), _turns);
}
