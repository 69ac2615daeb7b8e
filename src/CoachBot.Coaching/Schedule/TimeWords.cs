namespace CoachBot.Coaching;

/// <summary>What the words of one message say about when, by where they stand.</summary>
internal sealed class TimeWords
{
    private readonly ILookup<int, Hit<TimeWord>> _byStart;
    private readonly ILookup<int, Hit<TimeWord>> _byEnd;
    private readonly Dictionary<int, Hit<double>> _numbers = [];
    private readonly bool[] _masked;

    public TimeWords(Utterance utterance, IReadOnlyList<Hit<TimeWord>> hits)
    {
        Tokens = utterance.Tokens;
        Hits = hits;
        _byStart = hits.ToLookup(hit => hit.Start);
        _byEnd = hits.ToLookup(hit => hit.End);
        _masked = new bool[Tokens.Count + 1];

        // The "3" of "3 times a week" is no hour either.
        foreach (var mask in hits.Where(hit => hit.Value.Kind is TimeWordKind.Masks or TimeWordKind.Groups or TimeWordKind.Nearest))
        {
            _masked.AsSpan(mask.Start, mask.Length).Fill(true);
        }

        foreach (var number in utterance.Numbers.Where(number => !_masked[number.Start]))
        {
            _numbers[number.Start] = number;
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>By their first token.</summary>
    public IReadOnlyList<Hit<TimeWord>> Hits { get; }

    /// <summary>The word of a kind that begins at a token; of length 0 when none does.</summary>
    public Hit<TimeWord> At(int token, TimeWordKind kind) => _byStart[token].FirstOrDefault(hit => hit.Value.Kind == kind);

    public bool IsAt(int token, TimeWordKind kind) => At(token, kind).Length > 0;

    /// <summary>The word of a kind that ends right before a token; of length 0 when none does.</summary>
    public Hit<TimeWord> Before(int token, params ReadOnlySpan<TimeWordKind> kinds)
    {
        foreach (var hit in _byEnd[token])
        {
            if (kinds.Contains(hit.Value.Kind))
            {
                return hit;
            }
        }

        return default;
    }

    /// <summary>The token after a word of a kind, or the token itself where there is none.</summary>
    public int Skip(int token, TimeWordKind kind) => token + At(token, kind).Length;

    /// <summary>The number that begins at a token; of length 0 when none does, or when it is no whole one.</summary>
    public Hit<double> Number(int token) =>
        Amount(token) is { Length: > 0, Value: >= 0 } number && double.IsInteger(number.Value) ? number : default;

    /// <summary>The same, also with a fraction.</summary>
    public Hit<double> Amount(int token) => _numbers.GetValueOrDefault(token);

    public bool IsText(int token, string text) => token >= 0 && token < Tokens.Count && Tokens[token].Text == text;

    public bool IsKind(int token, TokenKind kind) => token < Tokens.Count && Tokens[token].Kind == kind;

    /// <summary>Whether two tokens stand together without a space.</summary>
    public bool AreJoined(int first, int second) => second < Tokens.Count && Tokens[first].End == Tokens[second].Start;
}
