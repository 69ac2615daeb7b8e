namespace CoachBot.Coaching;

/// <summary>What a stretch of words is known by: its words, without their endings and by how they begin, and which of them stand soon after which, its edges among them; each as a number.</summary>
internal static class Traits
{
    private const int Near = 4;
    private const int ShortestStem = 3;
    private const int Beginning = 4;

    // FNV-1a.
    private const ulong FirstHash = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    // No word: where the stretch begins and ends.
    private const ulong First = 1;
    private const ulong Last = 2;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "ly"];

    public static void Add(List<Token> tokens, int start, int end, List<ulong> traits)
    {
        using var words = Scratch<ulong>.Take();
        words.Add(First);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(Word(tokens[i]));
                AddBeginning(tokens[i].Text, traits);
            }
        }

        words.Add(Last);
        for (var i = 0; i < words.Count; i++)
        {
            traits.Add(words[i]);
            for (var next = i + 1; next <= Math.Min(i + Near, words.Count - 1); next++)
            {
                traits.Add((words[i] * HashFactor) ^ words[next]);
            }
        }
    }

    // Whatever comes after is often misspelt.
    private static void AddBeginning(string word, List<ulong> traits)
    {
        if (word.Length > Beginning)
        {
            traits.Add(~Hash(word.AsSpan(0, Beginning)));
        }
    }

    // Any number is as good as another.
    private static ulong Word(Token token) => Hash(token.Kind == TokenKind.Number ? "#" : Stem(token.Text));

    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = FirstHash;
        foreach (var letter in letters)
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
