namespace CoachBot.Coaching;

/// <summary>What a stretch of words is known by: its words without their endings, and which of them stand soon after which, each as a number.</summary>
internal static class Traits
{
    private const int Near = 4;
    private const int ShortestStem = 3;

    // FNV-1a.
    private const ulong FirstHash = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;
    private static readonly string[] Endings = ["ing", "ed", "es", "s", "ly"];

    public static void Add(List<Token> tokens, int start, int end, List<ulong> traits)
    {
        using var words = Scratch<ulong>.Take();
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(Word(tokens[i]));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            traits.Add(words[i]);
            for (var next = i + 1; next <= Math.Min(i + Near, words.Count - 1); next++)
            {
                traits.Add((words[i] * HashFactor) ^ words[next]);
            }
        }
    }

    // Any number is as good as another.
    private static ulong Word(Token token)
    {
        var hash = FirstHash;
        foreach (var letter in token.Kind == TokenKind.Number ? "#" : Stem(token.Text))
        {
            hash = (hash ^ letter) * HashFactor;
        }

        return hash;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem)
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
