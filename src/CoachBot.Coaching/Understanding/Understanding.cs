namespace CoachBot.Coaching;

/// <summary>
/// Reads what people type, the first 4,000 characters of it, in time linear in its length. Null means not understood,
/// and is never to be taken for "no".
/// </summary>
public sealed class Understanding
{
    private const int FarthestRepeat = 8;
    private readonly Tokenizer _tokenizer;
    private readonly Phrases<int> _concepts;
    private readonly NumberReader _numbers;
    private readonly int _number;
    private readonly Spotter _spotter;
    private readonly ContextReader _context;
    private readonly WordSet _negators;
    private readonly HashSet<string> _standing;
    private readonly HashSet<string> _longHeld;
    private readonly ToldReader _told;
    private readonly WholeMessage _yesNo;
    private readonly WholeMessage _commands;
    private readonly int _hedge;
    private readonly OptionReader _options;
    private readonly PainReader _pain;
    private readonly AgeReader _age;
    private readonly OnsetReader _onset;

    internal Understanding(Compiler compiler, Phrasebook say)
    {
        var lexicon = compiler.Lexicon;
        var fillers = compiler.Phrases("fillers");
        _tokenizer = new Tokenizer(compiler.Vocabulary);
        _concepts = compiler.Concepts();
        _number = compiler.ConceptNumbers.GetValueOrDefault("number", -1);
        _hedge = compiler.ConceptNumbers.GetValueOrDefault("hedge", -1);
        _numbers = new NumberReader(lexicon, "numbers");
        _spotter = new Spotter(compiler);
        _context = new ContextReader(compiler);
        _negators = compiler.Set("negators");
        _standing = [.. lexicon.Words("standing")];
        _longHeld = [.. lexicon.Words("longHeld")];
        _pain = new PainReader(compiler);
        _age = new AgeReader(compiler);
        _onset = new OnsetReader(compiler, new NumberReader(lexicon, "numbers", "amounts"));
        _told = new ToldReader(compiler, _onset, _pain);
        _yesNo = new WholeMessage(Valued(((string[])["yes", "no", "unsure"]).Select(field => (field, lexicon.Words(field)))), fillers);
        _commands = new WholeMessage(Valued(lexicon.Commands.Select(command => (command.Key, command.Value))), fillers);
        _options = new OptionReader(compiler, say, _context, this);

        Phrases<string> Valued(IEnumerable<(string Value, IReadOnlyList<string> Texts)> lists)
        {
            var phrases = compiler.Phrases<string>();
            foreach (var (value, texts) in lists)
            {
                phrases.AddAll(texts, value);
            }

            return phrases;
        }
    }

    /// <summary>Everything that a message says. <paramref name="today"/> is the person's date.</summary>
    public Reading Read(string text, DateOnly today)
    {
        using var utterance = Hear(text);
        return new Reading(Command(utterance), YesNo(utterance), Mentions(utterance, today));
    }

    /// <summary>The canonical option that the text picks: its id, its label, its words, a number; null when unclear or several.</summary>
    public string? Option(string questionId, IReadOnlyList<string> options, string text) => Heard(text, utterance => _options.Read(questionId, options, utterance));

    /// <summary>Only when the whole message says so; "no control of my bladder" and "no, but..." are not understood here.</summary>
    public Answer? YesNo(string text) => Heard(text, YesNo);

    /// <summary>"help", "stop" and the like, only when the whole message is such a request.</summary>
    public string? Command(string text) => Heard(text, Command);

    /// <summary>A pain score, 0 to 10.</summary>
    public int? Pain(string text) => Heard(text, Pain);

    /// <summary>Years.</summary>
    public int? Age(string text) => Heard(text, Age);

    /// <summary>Days since it began.</summary>
    public int? OnsetDays(string text, DateOnly today) => Heard(text, utterance => _onset.Read(utterance, today));

    internal Utterance Hear(string text)
    {
        var utterance = new Utterance();
        _tokenizer.Split(text, utterance.Tokens);
        _numbers.Find(utterance.Tokens, utterance.Numbers);
        foreach (var number in utterance.Numbers)
        {
            utterance.Concepts.Add(new Hit<int>(_number, number.Start, number.Length));
        }

        // Some concepts have a <number> in them.
        utterance.Index();
        using var concepts = _concepts.Find(utterance);
        utterance.Concepts.AddRange(concepts);
        if (utterance.Numbers.Count > 0)
        {
            utterance.Concepts.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        }

        utterance.Index();
        return utterance;
    }

    internal int? Pain(Utterance utterance) => _pain.Read(utterance);

    internal int? Age(Utterance utterance) => _age.Read(utterance);

    internal List<Mention> Flags(Utterance utterance)
    {
        using var seen = _spotter.Spot(utterance);
        seen.RemoveAll(static sighting => sighting.Value.Kind != MentionKind.Flag);
        return Mentions(utterance, seen);
    }

    internal Answer? YesNo(Utterance utterance) => _yesNo.Read(utterance) switch
    {
        ["yes"] => Answer.Yes,
        ["no"] => Answer.No,
        ["unsure"] => Answer.Unsure,
        null when utterance.Concepts.Exists(concept => concept.Value == _hedge) => Answer.Unsure,
        _ => null,
    };

    private T Heard<T>(string text, Func<Utterance, T> read)
    {
        using var utterance = Hear(text);
        return read(utterance);
    }

    private string? Command(Utterance utterance) => _commands.Read(utterance) is [var command] ? command : null;

    private List<Mention> Mentions(Utterance utterance, DateOnly today)
    {
        using var seen = _spotter.Spot(utterance);
        _told.Fill(utterance, seen);
        _told.AddOnset(utterance, today, seen);
        return Mentions(utterance, seen);
    }

    private List<Mention> Mentions(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        var contexts = _context.Of(utterance, seen, _negators);
        var mentions = new List<Mention>(seen.Count);
        for (var i = 0; i < seen.Count; i++)
        {
            if (!IsRepeated(seen, contexts, i))
            {
                mentions.Add(Mention(utterance.Tokens, seen[i], contexts[i]));
            }
        }

        return mentions;
    }

    // "Nae bother wi the waterworks" says what "bother wi the waterworks" within it only seems to say.
    private static bool IsRepeated(List<Sighting<Meaning>> seen, Context[] contexts, int index)
    {
        var one = seen[index];
        for (var i = index - 1; i >= Math.Max(0, index - FarthestRepeat); i--)
        {
            var other = seen[i];
            if (other.Value.Kind == one.Value.Kind && other.Value.Value == one.Value.Value && other.First <= one.First && other.Last >= one.Last
                && (other.Value.Denies || contexts[i] == contexts[index]))
            {
                return true;
            }
        }

        return false;
    }

    private Mention Mention(List<Token> tokens, Sighting<Meaning> sighting, Context context)
    {
        var meaning = sighting.Value;
        var polarity = meaning.Denies ? Opposite(context.Polarity) : context.Polarity;
        var when = meaning.Kind == MentionKind.Flag ? WhenOf(meaning.Value, context) : context.When;
        var sureness = meaning.IsVague ? Sureness.Vague : IsGuess(tokens, sighting) ? Sureness.Misspelt : Sureness.Said;
        var (start, end) = (tokens[sighting.First].Start, tokens[sighting.Last - 1].End);
        return new Mention(
            meaning.Kind, meaning.Value, meaning.IsVague && polarity == Answer.Yes ? Answer.Unsure : polarity, context.Who, when, sureness, start, end - start);
    }

    private Temporality WhenOf(string flag, Context context) => context.When switch
    {
        Temporality.Past when _standing.Contains(flag) => Temporality.Now,
        Temporality.Now when context.IsLongHeld && _longHeld.Contains(flag) => Temporality.Past,
        _ => context.When,
    };

    private static bool IsGuess(List<Token> tokens, Sighting<Meaning> sighting)
    {
        for (var i = sighting.First; i < sighting.Last; i++)
        {
            if (tokens[i].IsGuess)
            {
                return true;
            }
        }

        return false;
    }

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };
}
