namespace CoachBot.Coaching;

/// <summary>Finds what a message says when it says nothing else: every word belongs to a phrase or to the lists of fillers.</summary>
internal sealed class WholeMessage
{
    // Longer messages say more than one thing.
    private const int MostTokens = 20;
    private readonly Phrases<string> _phrases;
    private readonly Phrases<bool> _fillers;

    public WholeMessage(Compiler compiler, IEnumerable<(string Value, IReadOnlyList<string> Phrases)> meanings, params string[] fillers)
    {
        _phrases = compiler.Phrases<string>();
        _fillers = compiler.Phrases(fillers);
        foreach (var (value, phrases) in meanings)
        {
            _phrases.AddAll(phrases, value);
        }
    }

    /// <summary>The values heard; null when words are left over or nothing is heard.</summary>
    public IReadOnlyList<string>? Read(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        if (tokens.Count > MostTokens)
        {
            return null;
        }

        using var hits = _phrases.FindLongest(utterance);
        if (hits.Count == 0)
        {
            return null;
        }

        using var beside = _fillers.FindLongest(utterance);
        Span<bool> covered = stackalloc bool[MostTokens];
        Cover(covered, hits);
        Cover(covered, beside);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number && !covered[i])
            {
                return null;
            }
        }

        return hits.Count == 1 ? [hits[0].Value] : [.. hits.Select(hit => hit.Value).Distinct()];
    }

    private static void Cover<T>(Span<bool> covered, List<Hit<T>> hits)
    {
        foreach (var hit in hits)
        {
            covered[hit.Start..hit.End].Fill(true);
        }
    }
}
