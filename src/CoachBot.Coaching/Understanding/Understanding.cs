namespace CoachBot.Coaching;

/// <summary>
/// Reads what people type, the first 4,000 characters of it, in time linear in its length. Null means not understood,
/// and is never to be taken for "no".
/// </summary>
public sealed class Understanding
{
    private readonly Hearing _hearing;
    private readonly MentionReader _mentions;
    private readonly Suspicion _suspicion;
    private readonly Suspicion _hindrance;
    private readonly YesNoReader _yesNo;
    private readonly WholeMessage _commands;
    private readonly OptionReader _options;
    private readonly LeadingNo _no;
    private readonly PainReader _pain;
    private readonly AgeReader _age;
    private readonly OnsetReader _onset;
    private readonly Dictionary<string, int[]> _implied;
    private readonly Dictionary<string, (string Known, string Then)> _instead;

    internal Understanding(Compiler compiler, Phrasebook say, IReadOnlyList<Telling> tellings, IReadOnlyList<Telling> cautionTellings)
    {
        var contexts = new ContextReader(compiler);
        var masks = new Masks(compiler);
        _hearing = new Hearing(compiler);
        _pain = new PainReader(compiler);
        _age = new AgeReader(compiler);
        _onset = new OnsetReader(compiler);
        _mentions = new MentionReader(compiler, masks, contexts, new ToldReader(compiler, _onset, _pain));
        _suspicion = new Suspicion(compiler, masks, _hearing, tellings);
        _hindrance = new Suspicion(compiler, masks, _hearing, cautionTellings.Count == 0 ? [] : [.. cautionTellings, .. tellings.Where(telling => telling.Sign is null)]);
        _yesNo = new YesNoReader(compiler);
        _commands = new WholeMessage(compiler, compiler.Lexicon.Commands.Select(command => (command.Key, command.Value)), "fillers", "objects");
        _implied = compiler.Implied();
        _instead = compiler.Lexicon.Instead;
        _no = new LeadingNo(compiler);
        _options = new OptionReader(compiler, say, _hearing, contexts, _mentions, _yesNo, _pain, _age, _no);
    }

    /// <summary>Everything that a message says.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="about">Whom the talk was about before: it is about them until the message says otherwise.</param>
    /// <param name="known">Flags that hold of the writer: "scratching all night" is a sign in whoever is pregnant.</param>
    public Reading Read(string text, DateOnly today, Experiencer about = Experiencer.Self, IEnumerable<string>? known = null)
    {
        using var utterance = Hear(text, today, about);
        var told = known?.ToList() ?? [];
        utterance.Implied = [.. told.SelectMany(flag => _implied.GetValueOrDefault(flag) ?? [])];
        var mentions = _mentions.Read(utterance, today, about);
        Replace(mentions, about, told);
        var (resembled, isLikely) = Resembled(utterance, mentions, about);
        return new Reading(Command(utterance), _yesNo.Read(utterance), mentions, isLikely ? resembled : [], resembled, Hindrance(utterance, mentions, about));
    }

    /// <summary>Whether somebody who has a sign means more by the same words than others do.</summary>
    public bool Colours(string flag) => _implied.ContainsKey(flag);

    /// <summary>The canonical option that the text picks: its id, its label, its words, a number; null when unclear or several.</summary>
    public string? Option(string questionId, IReadOnlyList<string> options, string text)
    {
        using var utterance = Hear(text);
        return _options.Read(questionId, options, utterance);
    }

    /// <summary>Whether a message of denials also makes a statement in words that we do not know.</summary>
    public bool GoesOn(string text)
    {
        using var utterance = Hear(text);
        return _no.GoesOn(utterance, _mentions.Flags(utterance));
    }

    /// <summary>Only when the whole message says so; "no control of my bladder" and "no, but..." are not understood here.</summary>
    public Answer? YesNo(string text)
    {
        using var utterance = Hear(text);
        return _yesNo.Read(utterance);
    }

    /// <summary>"help", "stop" and the like, only when the whole message is such a request.</summary>
    public string? Command(string text)
    {
        using var utterance = Hear(text);
        return Command(utterance);
    }

    /// <summary>A pain score, 0 to 10.</summary>
    public int? Pain(string text)
    {
        using var utterance = Hear(text);
        return _pain.Read(utterance);
    }

    /// <summary>Minutes, 1 to 60, as the answer to how many: the one number that is told.</summary>
    public int? Minutes(string text)
    {
        using var utterance = Hear(text);
        return utterance.Numbers.Count == 1 && utterance.Numbers[0].Value is >= 1 and <= 60 and var minutes ? (int)minutes : null;
    }

    /// <summary>Years.</summary>
    public int? Age(string text)
    {
        using var utterance = Hear(text);
        return _age.Read(utterance);
    }

    /// <summary>Days since it began.</summary>
    public int? OnsetDays(string text, DateOnly today)
    {
        using var utterance = Hear(text);
        return _onset.Read(utterance, today);
    }

    /// <summary>What phrases find, alone.</summary>
    internal IReadOnlyList<Mention> Mentions(string text, DateOnly today)
    {
        using var utterance = Hear(text, today, Experiencer.Self);
        return _mentions.Read(utterance, today, Experiencer.Self);
    }

    internal Utterance Hear(string text, DateOnly? today = null, Experiencer? about = null) => _hearing.Of(text, today, about);

    // "Worse when I cough" is another sign in whoever has long had a bad disc.
    private void Replace(List<Mention> mentions, Experiencer about, List<string> told)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Kind == MentionKind.Flag && _instead.TryGetValue(mention.Value, out var instead)
                && ((mention.Who == about && told.Contains(instead.Known)) || mentions.Exists(other => IsTold(other, instead.Known, mention.Who))))
            {
                mentions[i] = mention with { Value = instead.Then };
            }
        }
    }

    private static bool IsTold(Mention mention, string flag, Experiencer who) =>
        mention is { Kind: MentionKind.Flag, Polarity: Answer.Yes, When: Temporality.Now } && mention.Value == flag && mention.Who == who;

    // What is said of a sign in words that we know is believed.
    private (List<Mention> Signs, bool IsLikely) Resembled(Utterance utterance, List<Mention> mentions, Experiencer about)
    {
        var (signs, isLikely) = _suspicion.Of(utterance, mentions);
        if (signs.Count == 0 || IsSaid(signs[0].Value, mentions))
        {
            return ([], false);
        }

        signs.RemoveAll(sign => IsSaid(sign.Value, mentions));
        return (_mentions.Suspected(utterance, signs, about), isLikely);
    }

    // Whoever names a caution, to have it or not to, needs no guess; whoever tells of somebody else may not mean themselves.
    private Mention? Hindrance(Utterance utterance, List<Mention> mentions, Experiencer about)
        => mentions.TrueForAll(mention => mention is { Kind: not (MentionKind.Caution or MentionKind.Place), Who: Experiencer.Self })
            && _hindrance.Of(utterance, mentions) is ([var likeliest, ..], true) ? _mentions.Suspected(utterance, [likeliest], about)[0] : null;

    private static bool IsSaid(Meaning sign, List<Mention> mentions) =>
        mentions.Exists(mention => mention.Who == Experiencer.Self && mention.Kind == sign.Kind && mention.Value == sign.Value);

    private string? Command(Utterance utterance) => _commands.Read(utterance) is [var command] ? command : null;
}
