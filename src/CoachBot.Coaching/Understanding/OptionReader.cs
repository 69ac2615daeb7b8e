using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Matches a text to one of the options of a question.</summary>
internal sealed class OptionReader
{
    private const string None = "none";

    private readonly Dictionary<string, Phrases<string>> _words = new(StringComparer.Ordinal);
    private readonly Phrasebook _say;
    private readonly Hearing _hearing;
    private readonly ContextReader _contexts;
    private readonly MentionReader _mentions;
    private readonly YesNoReader _yesNo;
    private readonly PainReader _pain;
    private readonly AgeReader _age;

    // "Cannot" denies a place, but never a symptom ("cant sleep, numb leg").
    private readonly WordSet _negators;
    private readonly WholeMessage _wellOtherwise;
    private readonly LeadingNo _no;

    public OptionReader(
        Compiler compiler, Phrasebook say, Hearing hearing, ContextReader contexts, MentionReader mentions, YesNoReader yesNo, PainReader pain, AgeReader age, LeadingNo no)
    {
        (_say, _hearing, _contexts) = (say, hearing, contexts);
        (_mentions, _yesNo, _pain, _age, _no) = (mentions, yesNo, pain, age, no);
        _negators = compiler.Set("negators", "inability");
        foreach (var ((question, option), words) in compiler.Lexicon.Options)
        {
            if (!_words.TryGetValue(question, out var phrases))
            {
                _words[question] = phrases = compiler.Phrases<string>();
            }

            phrases.AddAll(words, option);
        }

        var well = compiler.Lexicon.Options.GetValueOrDefault((Triage.RedFlagsStep, None)) ?? [];
        _wellOtherwise = new WholeMessage(compiler, [(None, compiler.Lexicon.Words("no")), (None, well)], "fillers");
    }

    public string? Read(string questionId, IReadOnlyList<string> options, Utterance utterance)
    {
        if (utterance.Tokens.Count == 0)
        {
            return null;
        }

        var typed = Joined(utterance);
        if (options.FirstOrDefault(option => typed == Joined(option) || typed == Joined(Label(questionId, option))) is { } exact)
        {
            return exact;
        }

        return Numbered(questionId, options, utterance)
            ?? (questionId.StartsWith(Triage.RedFlagsStep, StringComparison.Ordinal)
                ? Flag(questionId, options, utterance)
                : Worded(questionId, options, utterance) ?? Slipped(options, utterance));
    }

    private static string? Slipped(IReadOnlyList<string> options, Utterance utterance) =>
        utterance.Tokens.Count == 1 && Slips.Unknown(utterance) == 0 && Slips.Near(utterance.Tokens[0].Text, options) is [var only] ? only : null;

    private string? Numbered(string questionId, IReadOnlyList<string> options, Utterance utterance)
    {
        if (options.All(option => option.All(char.IsAsciiDigit)))
        {
            var pain = _pain.Read(utterance)?.ToString(CultureInfo.InvariantCulture);
            return pain is not null && options.Contains(pain) ? pain : null;
        }

        var bands = options.Select(option => (Option: option, Band: Band(option))).Where(option => option.Band is not null).ToList();
        if (bands.Count == options.Count)
        {
            return _age.Read(utterance) is { } age ? bands.Find(option => option.Band!.Value.From <= age && age <= option.Band.Value.To).Option : null;
        }

        // A place in the list, but never where a slip could hide a red flag or where the number may mean days.
        var isPlace = utterance.Tokens is [{ Kind: TokenKind.Number }] && questionId is not "triage.onset"
            && !questionId.StartsWith(Triage.RedFlagsStep, StringComparison.Ordinal);
        return isPlace && int.TryParse(utterance.Tokens[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? options.ElementAtOrDefault(place - 1)
            : null;
    }

    // A symptom in the same breath outweighs a "no": "none of those but my legs are numb". A vague one is of this list.
    // What the question itself takes for an answer is no symptom: "lifting", when asked whether it came from nowhere.
    // Nor is what was somebody else's: "hubby had a heart attack last year".
    private string? Flag(string questionId, IReadOnlyList<string> options, Utterance utterance)
    {
        using var own = Own(questionId, utterance);
        var told = _mentions.Flags(utterance);
        var mentions = told.FindAll(mention => mention is { Who: Experiencer.Self, Polarity: not Answer.No } && !own.Exists(hit => Holds(utterance, hit, mention)));
        var flags = mentions.Select(mention => mention.Value).Distinct().ToList();
        if (flags.Count > 0)
        {
            return flags.Count == 1 && options.Contains(flags[0]) && mentions.TrueForAll(mention => mention.When == Temporality.Now && (mention.Polarity == Answer.Yes || mention.Sureness == Sureness.Vague))
                ? flags[0]
                : null;
        }

        return _yesNo.Read(utterance) switch
        {
            Answer.No when options.Contains(None) => None,
            Answer.Unsure when options.Contains("unsure") => "unsure",
            _ when options.Contains(None) && _wellOtherwise.Read(utterance) is [None] => None,
            _ when options.Contains(None) && _no.Ends(utterance) => None,
            _ when options.Contains(None) && _no.Begins(utterance, namesSigns: told.Count > 0) => _no.GoesOn(utterance, told) ? null : None,
            _ => Worded(questionId, options, utterance),
        };
    }

    /// <summary>The question's own words in the message.</summary>
    private Scratch<Hit<string>> Own(string questionId, Utterance utterance) =>
        _words.TryGetValue(questionId, out var phrases) ? phrases.FindLongest(utterance) : Scratch<Hit<string>>.Take();

    private static bool Holds(Utterance utterance, Hit<string> hit, Mention mention) =>
        utterance.Tokens[hit.Start].Start <= mention.Start && mention.Start + mention.Length <= utterance.Tokens[hit.End - 1].End;

    private string? Worded(string questionId, IReadOnlyList<string> options, Utterance utterance)
    {
        using var own = Own(questionId, utterance);
        var seen = own.Where(hit => options.Contains(hit.Value)).Select(hit => new Sighting<string>(hit.Value, hit.Start, hit.End)).ToList();
        var contexts = _contexts.Of(utterance, seen, _negators);
        var heard = seen.Where((_, i) => contexts[i].Polarity == Answer.Yes).Select(sighting => sighting.Value).Distinct().ToList();
        if (seen.Count > 0)
        {
            return heard.Count == 1 ? heard[0] : null;
        }

        return _yesNo.Read(utterance) switch
        {
            Answer.Yes when options.Contains("yes") => "yes",
            Answer.No when options.Contains("no") => "no",
            Answer.No when options.Contains(None) => None,
            Answer.Unsure when options.Contains("unsure") => "unsure",
            _ => null,
        };
    }

    private string Label(string questionId, string option) =>
        ((string[])[$"{questionId}.{option}", $"redflags.{option}", $"{questionId.Replace(Triage.RedFlagsStep, "redflags", StringComparison.Ordinal)}.{option}", $"cautions.{option}"])
            .Where(_say.Has).Select(_say.Text).FirstOrDefault(option);

    private static (int From, int To)? Band(string option)
    {
        var parts = option.Split('-');
        return parts switch
        {
            ["under", var to] when int.TryParse(to, out var most) => (0, most - 1),
            [var from, "plus"] when int.TryParse(from, out var least) => (least, int.MaxValue),
            [var from, var to] when int.TryParse(from, out var least) && int.TryParse(to, out var most) => (least, most),
            _ => null,
        };
    }

    private string Joined(string text)
    {
        using var utterance = _hearing.Of(text);
        return Joined(utterance);
    }

    private static string Joined(Utterance utterance) =>
        string.Join(' ', utterance.Tokens.Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Text));
}
