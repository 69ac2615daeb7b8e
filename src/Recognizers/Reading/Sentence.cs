namespace Microsoft.Recognizers.Text.Reading;

/// <summary>A text cut into tokens, once, for all grammars to read from.</summary>
internal sealed class Sentence
{
    /// <summary>Nobody says more at once; in a longer text nothing is recognized.</summary>
    public const int MaximumLength = 262_144;

    private readonly List<Token> _tokens;
    private readonly Readings?[] _readings = new Readings?[Enum.GetValues<Grammar>().Length];

    public Sentence(string? source)
    {
        Source = source ?? string.Empty;
        _tokens = Source.Length > MaximumLength ? [] : Tokenizer.Split(Source);
    }

    public string Source { get; }

    public int Count => _tokens.Count;

    /// <summary>How many tokens were looked at: shows that the work grows with the length and no faster.</summary>
    public long Reads { get; private set; }

    public Token this[int index]
    {
        get
        {
            Reads++;
            return (uint)index < (uint)_tokens.Count ? _tokens[index] : new Token(TokenKind.None, Source.Length, 0, string.Empty, false);
        }
    }

    /// <summary>Reads at a token once, however many grammars ask. What was read goes with the sentence.</summary>
    public T? Once<T>(Grammar grammar, int at, Func<Sentence, int, T?> read)
        where T : struct
    {
        var readings = _readings[(int)grammar] ??= new Readings();
        if (!readings.TryGet(at, out var reading))
        {
            reading = read(this, at);
            readings.Keep(at, reading);
        }

        return (T?)reading;
    }

    /// <summary>The text from one token up to, not including, another, as it was written.</summary>
    public string Slice(int from, int next) => Source[_tokens[from].Start.._tokens[next - 1].End];

    /// <summary>Whether exactly these tokens stand here, one after another.</summary>
    public bool Has(int index, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (!this[index++].Is(text))
            {
                return false;
            }
        }

        return true;
    }
}
