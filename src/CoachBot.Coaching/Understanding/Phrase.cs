namespace CoachBot.Coaching;

/// <summary>
/// A pattern of words: <c>a|b</c> is either, <c>numb*</c> any ending, <c>_</c> up to four other words of the same clause,
/// <c>__</c> up to eight words and commas. Work per place in the text is bounded, so that matching is linear.
/// </summary>
internal sealed class Phrase
{
    private const int ShortGap = 4;
    private const int LongGap = 8;
    private const int MostGaps = 2;
    private readonly string[][] _elements;

    private Phrase(string[][] elements) => _elements = elements;

    public IEnumerable<string> FirstWords => _elements[0];

    public static Phrase? Parse(string text)
    {
        var elements = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(element => element.Split('|', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var isSound = elements.Length > 0 && elements.All(element => element.Length > 0)
            && !IsGap(elements[0]) && !IsGap(elements[^1]) && elements.Count(IsGap) <= MostGaps;
        return isSound ? new Phrase(elements) : null;
    }

    /// <summary>How many tokens from <paramref name="at"/> on it covers; 0 when it does not match there.</summary>
    public int Match(List<Token> tokens, int at) => Match(tokens, at, 0) is var end and > 0 ? end - at : 0;

    private int Match(List<Token> tokens, int at, int element)
    {
        if (element == _elements.Length)
        {
            return at;
        }

        var gap = _elements[element][0] switch { "_" => ShortGap, "__" => LongGap, _ => -1 };
        if (gap < 0)
        {
            return at < tokens.Count && Fits(tokens[at], _elements[element]) ? Match(tokens, at + 1, element + 1) : 0;
        }

        for (var skipped = 0; skipped <= gap && at + skipped < tokens.Count; skipped++)
        {
            if (Match(tokens, at + skipped, element + 1) is var end and > 0)
            {
                return end;
            }

            var kind = tokens[at + skipped].Kind;
            if (kind == TokenKind.Stop || (kind == TokenKind.Comma && gap == ShortGap))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool Fits(Token token, string[] words) =>
        Array.Exists(words, word => word[^1] == '*'
            ? token.Text.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal)
            : token.Text == word);

    private static bool IsGap(string[] element) => element[0] is "_" or "__";
}
