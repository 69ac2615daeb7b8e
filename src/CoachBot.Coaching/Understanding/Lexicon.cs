namespace CoachBot.Coaching;

/// <summary>The words that people use, as <c>understanding/en.yaml</c> lists them.</summary>
internal sealed class Lexicon
{
    /// <summary>Question id and option, then words.</summary>
    public Dictionary<(string Question, string Option), IReadOnlyList<string>> Options { get; } = [];

    public Dictionary<string, IReadOnlyList<string>> Flags { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyList<string>> Commands { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists of words by their field, such as yes, no, unsure, fillers, negators.</summary>
    public Dictionary<string, IReadOnlyList<string>> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that stand for a number, by their field: numbers, pain, since, units, weekdays, months.</summary>
    public Dictionary<string, IReadOnlyList<(string Word, int Value)>> Values { get; } = new(StringComparer.Ordinal);

    public Phrases<bool> Phrases(params string[] fields)
    {
        var phrases = new Phrases<bool>();
        foreach (var word in fields.SelectMany(field => Words.GetValueOrDefault(field) ?? []))
        {
            phrases.Add(word, true);
        }

        return phrases;
    }

    public HashSet<string> Set(string field) => new(Words.GetValueOrDefault(field) ?? [], StringComparer.Ordinal);

    public Phrases<int> Numbers(string field)
    {
        var phrases = new Phrases<int>();
        foreach (var (word, value) in Values.GetValueOrDefault(field) ?? [])
        {
            phrases.Add(word, value);
        }

        return phrases;
    }
}
