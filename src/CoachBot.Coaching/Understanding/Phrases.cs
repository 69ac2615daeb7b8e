namespace CoachBot.Coaching;

/// <summary>Many phrases, each standing for a value, looked up by how their first word begins.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<char, List<(Phrase Phrase, T Value)>> _byFirstLetter = [];

    public void Add(string phrase, T value)
    {
        if (Phrase.Parse(phrase) is not { } parsed)
        {
            return;
        }

        foreach (var letter in parsed.FirstWords.Select(word => word[0]).Distinct())
        {
            if (!_byFirstLetter.TryGetValue(letter, out var list))
            {
                _byFirstLetter[letter] = list = [];
            }

            list.Add((parsed, value));
        }
    }

    /// <summary>Every match; where several of one place overlap, the longer ones come first.</summary>
    public List<Hit<T>> Find(List<Token> tokens)
    {
        var hits = new List<Hit<T>>();
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var (phrase, value) in _byFirstLetter.GetValueOrDefault(tokens[at].Text[0]) ?? [])
            {
                if (phrase.Match(tokens, at) is var length and > 0)
                {
                    hits.Add(new Hit<T>(value, at, length));
                }
            }
        }

        return hits;
    }

    /// <summary>Without the matches that lie inside a longer one.</summary>
    public List<Hit<T>> FindLongest(List<Token> tokens)
    {
        var longest = new List<Hit<T>>();
        var reach = 0;
        foreach (var hit in Find(tokens).OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            var isInside = hit.End <= reach && !longest.Exists(other => other.Start == hit.Start && other.Length == hit.Length);
            if (!isInside)
            {
                longest.Add(hit);
                reach = Math.Max(reach, hit.End);
            }
        }

        return longest;
    }
}
