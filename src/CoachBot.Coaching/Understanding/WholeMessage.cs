namespace CoachBot.Coaching;

/// <summary>Finds what a message says when it says nothing else: every word belongs to a phrase or is a filler.</summary>
internal sealed class WholeMessage
{
    private readonly Phrases<string> _phrases = new();
    private readonly Phrases<bool> _fillers;

    public WholeMessage(Phrases<bool> fillers) => _fillers = fillers;

    public void Add(string phrase, string value) => _phrases.Add(phrase, value);

    /// <summary>The values heard; null when words are left over or nothing is heard.</summary>
    public IReadOnlyList<string>? Read(List<Token> tokens)
    {
        var hits = _phrases.FindLongest(tokens);
        var fillers = _fillers.FindLongest(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number
                && !hits.Exists(hit => hit.Covers(i)) && !fillers.Exists(hit => hit.Covers(i)))
            {
                return null;
            }
        }

        var values = hits.Select(hit => hit.Value).Distinct().ToList();
        return values.Count > 0 ? values : null;
    }
}
