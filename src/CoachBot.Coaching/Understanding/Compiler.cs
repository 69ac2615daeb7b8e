namespace CoachBot.Coaching;

/// <summary>Turns the lexicon's lists into what matches: one vocabulary, one numbering of concepts for all.</summary>
internal sealed class Compiler
{
    private const string No = "no";
    private const string Number = "number";
    private readonly Lexicon _lexicon;
    private readonly WordSet _turns;
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);

    public Compiler(Lexicon lexicon)
    {
        _lexicon = lexicon;
        Vocabulary = new Vocabulary(Words(lexicon), lexicon.Variants);
        _turns = Set("turns");
        foreach (var (concept, _) in lexicon.Concepts)
        {
            _concepts.TryAdd(concept, _concepts.Count);
        }

        _concepts.TryAdd(No, _concepts.Count);
        _concepts.TryAdd(Number, _concepts.Count);
    }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyDictionary<string, int> ConceptNumbers => _concepts;

    public Phrases<T> Phrases<T>() => new(Vocabulary, _concepts, _turns);

    /// <summary>The phrases of some lists.</summary>
    public Phrases<bool> Phrases(params string[] fields)
    {
        var phrases = Phrases<bool>();
        phrases.AddAll(fields.SelectMany(_lexicon.Words), true);
        return phrases;
    }

    public Phrases<int> Numbers(string field)
    {
        var phrases = Phrases<int>();
        foreach (var (word, value) in _lexicon.Values.GetValueOrDefault(field) ?? [])
        {
            phrases.Add(word, value);
        }

        return phrases;
    }

    public WordSet Set(params string[] fields) => new(Vocabulary, fields.SelectMany(_lexicon.Words));

    /// <summary>What each concept may be expressed by; a plain "no" is one of them.</summary>
    public Phrases<int> Concepts()
    {
        var phrases = Phrases<int>();
        foreach (var (concept, texts) in _lexicon.Concepts)
        {
            phrases.AddAll(texts, _concepts[concept]);
        }

        phrases.AddAll(_lexicon.Words(No), _concepts[No]);
        return phrases;
    }

    public Cues Cues() => new(_concepts, _lexicon.Words("parts").Concat(_lexicon.Words("feelings")));

    public Pairs<T> Pairs<T>() => new(_concepts, _lexicon.Words("parts"), Set("joining"), Set("joints"), Set("openers"), _turns);

    private static IEnumerable<string> Words(Lexicon lexicon) =>
        lexicon.Phrases
            .SelectMany(phrase => Phrase.Split(Vague.Strip(phrase)) ?? [])
            .SelectMany(element => element)
            .Where(word => word[0] != '_' && !Phrase.IsConcept(word))
            .Distinct();
}
