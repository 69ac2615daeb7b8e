using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Matches a text to one of the options of a question.</summary>
internal sealed class OptionReader
{
    private const string None = "none";

    private readonly Lexicon _lexicon;
    private readonly Phrasebook _say;
    private readonly PolarityReader _polarity;
    private readonly Understanding _understanding;
    private readonly WholeMessage _wellOtherwise;

    public OptionReader(Lexicon lexicon, Phrasebook say, PolarityReader polarity, Understanding understanding)
    {
        _lexicon = lexicon;
        _say = say;
        _polarity = polarity;
        _understanding = understanding;
        _wellOtherwise = new WholeMessage(lexicon.Phrases("fillers"));
        foreach (var words in (lexicon.Words.GetValueOrDefault("no") ?? []).Concat(lexicon.Options.GetValueOrDefault((Triage.RedFlagsStep, None)) ?? []))
        {
            _wellOtherwise.Add(words, None);
        }
    }

    public string? Read(string questionId, IReadOnlyList<string> options, string text)
    {
        var tokens = Tokenizer.Split(text);
        if (tokens.Count == 0)
        {
            return null;
        }

        var typed = Joined(text);
        if (options.FirstOrDefault(option => typed == Joined(option) || typed == Joined(Label(questionId, option))) is { } exact)
        {
            return exact;
        }

        return Numbered(questionId, options, text, tokens)
            ?? (questionId.StartsWith(Triage.RedFlagsStep, StringComparison.Ordinal) ? Flag(questionId, options, text, tokens) : Worded(questionId, options, text, tokens));
    }

    private string? Numbered(string questionId, IReadOnlyList<string> options, string text, List<Token> tokens)
    {
        if (options.All(option => option.All(char.IsAsciiDigit)))
        {
            var pain = _understanding.Pain(text)?.ToString(CultureInfo.InvariantCulture);
            return pain is not null && options.Contains(pain) ? pain : null;
        }

        var bands = options.Select(option => (Option: option, Band: Band(option))).Where(option => option.Band is not null).ToList();
        if (bands.Count == options.Count)
        {
            return _understanding.Age(text) is { } age ? bands.Find(option => option.Band!.Value.From <= age && age <= option.Band.Value.To).Option : null;
        }

        // A place in the list, but never where a slip could hide a red flag or where the number may mean days.
        var isPlace = tokens is [{ Kind: TokenKind.Number }] && questionId is not "triage.onset"
            && !questionId.StartsWith(Triage.RedFlagsStep, StringComparison.Ordinal);
        return isPlace && int.TryParse(tokens[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? options.ElementAtOrDefault(place - 1)
            : null;
    }

    // A symptom in the same breath outweighs a "no": "none of those but my legs are numb".
    private string? Flag(string questionId, IReadOnlyList<string> options, string text, List<Token> tokens)
    {
        var mentions = _understanding.Flags(text).Where(mention => mention.Polarity != Answer.No).ToList();
        var flags = mentions.Select(mention => mention.Value).Distinct().ToList();
        if (flags.Count > 0)
        {
            return flags.Count == 1 && options.Contains(flags[0]) && mentions.TrueForAll(mention => mention.Polarity == Answer.Yes) ? flags[0] : null;
        }

        return _understanding.YesNo(text) switch
        {
            Answer.No when options.Contains(None) => None,
            Answer.Unsure when options.Contains("unsure") => "unsure",
            _ when options.Contains(None) && _wellOtherwise.Read(tokens) is [None] => None,
            _ => Worded(questionId, options, text, tokens),
        };
    }

    private string? Worded(string questionId, IReadOnlyList<string> options, string text, List<Token> tokens)
    {
        var phrases = new Phrases<string>();
        foreach (var option in options)
        {
            foreach (var word in _lexicon.Options.GetValueOrDefault((questionId, option)) ?? [])
            {
                phrases.Add(word, option);
            }
        }

        var hits = phrases.FindLongest(tokens);
        var polarities = _polarity.Of(tokens, hits);
        var heard = hits.Where((_, i) => polarities[i] == Answer.Yes).Select(hit => hit.Value).Distinct().ToList();
        if (heard.Count > 0 || hits.Count > 0)
        {
            return heard.Count == 1 ? heard[0] : null;
        }

        return _understanding.YesNo(text) switch
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

    private static string Joined(string text) =>
        string.Join(' ', Tokenizer.Split(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Text));
}
