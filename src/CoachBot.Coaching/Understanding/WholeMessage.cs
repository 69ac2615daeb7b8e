namespace CoachBot.Coaching;

/// <summary>Finds what a message says when it says nothing else: every word belongs to a phrase or is a filler.</summary>
internal sealed class WholeMessage(Phrases<string> phrases, Phrases<bool> fillers)
{
    // Longer messages say more than one thing.
    private const int MostTokens = 20;

    /// <summary>The values heard; null when words are left over or nothing is heard.</summary>
    public IReadOnlyList<string>? Read(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        if (tokens.Count > MostTokens)
        {
            return null;
        }

        using var hits = phrases.FindLongest(utterance);
        if (hits.Count == 0)
        {
            return null;
        }

        using var beside = fillers.FindLongest(utterance);
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
