namespace CoachBot.Coaching;

/// <summary>
/// Reads typed answers, the first 2,000 characters of them. Null means not understood, and is never to be taken for "no".
/// </summary>
public sealed class Understanding
{
    private readonly Phrases<string> _flags = new();
    private readonly Phrases<bool> _masks;
    private readonly WholeMessage _yesNo;
    private readonly Phrases<bool> _hedges;
    private readonly WholeMessage _commands;
    private readonly PolarityReader _polarity;
    private readonly OptionReader _options;
    private readonly PainReader _pain;
    private readonly AgeReader _age;
    private readonly OnsetReader _onset;

    internal Understanding(Lexicon lexicon, Phrasebook say, IEnumerable<string> flags)
    {
        var fillers = lexicon.Phrases("fillers");
        var numbers = new NumberReader(lexicon, "numbers");
        _masks = lexicon.Phrases("masks");
        _hedges = lexicon.Phrases("hedges");
        _polarity = new PolarityReader(lexicon, "negators");
        _pain = new PainReader(lexicon, numbers);
        _age = new AgeReader(lexicon, numbers);
        _onset = new OnsetReader(lexicon, new NumberReader(lexicon, "numbers", "amounts"));
        _yesNo = new WholeMessage(fillers);
        foreach (var field in (string[])["yes", "no", "unsure"])
        {
            AddAll(_yesNo, lexicon.Words.GetValueOrDefault(field), field);
        }

        _commands = new WholeMessage(fillers);
        foreach (var (command, words) in lexicon.Commands)
        {
            AddAll(_commands, words, command);
        }

        foreach (var flag in flags)
        {
            foreach (var phrase in lexicon.Flags.GetValueOrDefault(flag) ?? [])
            {
                _flags.Add(phrase, flag);
            }
        }

        _options = new OptionReader(lexicon, say, new PolarityReader(lexicon, "negators", "inability"), this);
    }

    /// <summary>The canonical option that the text picks: its id, its label, its words, a number; null when unclear or several.</summary>
    public string? Option(string questionId, IReadOnlyList<string> options, string text) =>
        _options.Read(questionId, options, text);

    /// <summary>Only when the whole message says so; "no control of my bladder" and "no, but..." are not understood here.</summary>
    public Answer? YesNo(string text)
    {
        var tokens = Tokenizer.Split(text);
        return _yesNo.Read(tokens) switch
        {
            ["yes"] => Answer.Yes,
            ["no"] => Answer.No,
            ["unsure"] => Answer.Unsure,
            null when _hedges.Find(tokens).Count > 0 => Answer.Unsure,
            _ => null,
        };
    }

    /// <summary>Everything that a message says, read once. <paramref name="today"/> is the person's date.</summary>
    public Reading Read(string text, DateOnly today) => new(Command(text), YesNo(text), Flags(text));

    /// <summary>Every red flag heard, affirmed, denied or left open, in the order said.</summary>
    public IReadOnlyList<Mention> Flags(string text)
    {
        var tokens = Tokenizer.Split(text);
        var masks = _masks.Find(tokens);
        var hits = _flags.FindLongest(tokens)
            .Where(hit => !masks.Exists(mask => mask.Start <= hit.Start && mask.End >= hit.End)).ToList();
        var polarities = _polarity.Of(tokens, hits);
        return hits.Select((hit, i) =>
        {
            var (first, last) = (tokens[hit.Start], tokens[hit.End - 1]);
            return new Mention(MentionKind.Flag, hit.Value, polarities[i], Experiencer.Self, Temporality.Now, Sureness.Said, first.Start, last.Start + last.Length - first.Start);
        }).ToList();
    }

    /// <summary>"help", "stop" and the like, only when the whole message is such a request.</summary>
    public string? Command(string text) =>
        _commands.Read(Tokenizer.Split(text)) is [var command] ? command : null;

    public int? Pain(string text) => _pain.Read(Tokenizer.Split(text));

    /// <summary>Years.</summary>
    public int? Age(string text) => _age.Read(Tokenizer.Split(text));

    /// <summary>Days since it began.</summary>
    public int? OnsetDays(string text, DateOnly today) => _onset.Read(Tokenizer.Split(text), today);

    private static void AddAll(WholeMessage whole, IReadOnlyList<string>? phrases, string value)
    {
        foreach (var phrase in phrases ?? [])
        {
            whole.Add(phrase, value);
        }
    }
}
