namespace CoachBot.Coaching;

/// <summary>Makes an utterance of a text: its tokens, its numbers and what its words express.</summary>
internal sealed class Hearing(Compiler compiler)
{
    private const int FirstYear = 1940;

    // U+024F closes the Latin letters that have not lost their accents by then.
    private const char LastLatin = '\u024F';

    private readonly Tokenizer _tokenizer = new(compiler.Vocabulary);
    private readonly ThirdPerson _thirdPerson = new(compiler);
    private readonly NumberReader _numbers = new(compiler.Lexicon, "numbers");
    private readonly Phrases<int> _joined = compiler.Joined();
    private readonly Phrases<int> _concepts = compiler.Concepts();
    private readonly int _number = compiler.ConceptNumbers["number"];
    private readonly int _year = compiler.ConceptNumbers["year"];
    private readonly int _feverHeat = compiler.ConceptNumbers["fever-heat"];
    private readonly int _plainHeat = compiler.ConceptNumbers["plain-heat"];
    private readonly int _otherScript = compiler.ConceptNumbers["other-script"];

    /// <param name="today">Null where the years that lie behind do not matter.</param>
    /// <param name="about">Whom the talk was about before; null where only the writer can be meant, as in an answer.</param>
    public Utterance Of(string text, DateOnly? today = null, Experiencer? about = null)
    {
        var utterance = Words(text);
        if (about is { } whom)
        {
            _thirdPerson.Fill(utterance.Tokens, whom);
        }

        _numbers.Find(utterance.Tokens, utterance.Numbers);
        foreach (var number in utterance.Numbers)
        {
            var isPastYear = today is { } day && number.Length == 1 && number.Value >= FirstYear && number.Value < day.Year - 1;
            utterance.Concepts.Add(new Hit<int>(isPastYear ? _year : _number, number.Start, number.Length));
            if (Heat(number.Value) is { } heat)
            {
                utterance.Concepts.Add(new Hit<int>(heat, number.Start, number.Length));
            }
        }

        // Some concepts have a <number> in them.
        utterance.Index();
        using var concepts = _concepts.Find(utterance);
        utterance.Concepts.AddRange(concepts);
        var ordered = utterance.Numbers.Count > 0 ? 0 : utterance.Concepts.Count;
        for (var i = 0; i < utterance.Tokens.Count; i++)
        {
            if (utterance.Tokens[i] is { Kind: TokenKind.Word, Text: [> LastLatin, ..] })
            {
                utterance.Concepts.Add(new Hit<int>(_otherScript, i, 1));
            }
        }

        if (ordered < utterance.Concepts.Count)
        {
            utterance.Concepts.Sort(static (one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        }

        utterance.Index();
        return utterance;
    }

    /// <summary>Its tokens alone.</summary>
    public Utterance Words(string text)
    {
        var utterance = new Utterance();
        _tokenizer.Split(text, utterance.Tokens);
        Join(utterance);
        return utterance;
    }

    private void Join(Utterance utterance)
    {
        utterance.Index();
        using var found = _joined.FindLongest(utterance);
        if (found.Count == 0)
        {
            return;
        }

        var tokens = utterance.Tokens;
        var (kept, read) = (found[0].Start, found[0].Start);
        foreach (var hit in found)
        {
            while (read < hit.Start)
            {
                tokens[kept++] = tokens[read++];
            }

            var start = tokens[hit.Start].Start;
            tokens[kept++] = new Token(compiler.Vocabulary.TextOf(hit.Value), (ushort)hit.Value, TokenKind.Word, start, tokens[hit.End - 1].End - start);
            read = hit.End;
        }

        while (read < tokens.Count)
        {
            tokens[kept++] = tokens[read++];
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    // A body's, in degrees Celsius or Fahrenheit; a fever from 38 or 100.4 on, as NHS 111 has it.
    private int? Heat(double degrees) => degrees switch
    {
        >= 38 and <= 43 or >= 100.4 and <= 109.4 => _feverHeat,
        >= 34 and < 38 or >= 93.2 and < 100.4 => _plainHeat,
        _ => null,
    };
}
