namespace CoachBot.Coaching;

/// <summary>The words that people use, as <c>understanding/en.yaml</c> lists them.</summary>
internal sealed class Lexicon
{
    /// <summary>Everything that the file lists, as it is written there.</summary>
    public List<LexiconEntry> Entries { get; } = [];

    /// <summary>Expressions by the concept that they name, in the order of the file.</summary>
    public List<(string Concept, IReadOnlyList<string> Phrases)> Concepts { get; } = [];

    /// <summary>Question id and option, then words.</summary>
    public Dictionary<(string Question, string Option), IReadOnlyList<string>> Options { get; } = [];

    /// <summary>By what they mention, then by its value.</summary>
    public List<(MentionKind Kind, string Value, IReadOnlyList<string> Phrases)> Mentions { get; } = [];

    /// <summary>By the flag that they deny.</summary>
    public List<(string Flag, IReadOnlyList<string> Phrases)> Denials { get; } = [];

    /// <summary>A flag, and the concepts that all words of whoever has it express.</summary>
    public Dictionary<string, IReadOnlyList<string>> Implied { get; } = new(StringComparer.Ordinal);

    /// <summary>A sign, the sign that makes it another, and that other.</summary>
    public Dictionary<string, (string Known, string Then)> Instead { get; } = new(StringComparer.Ordinal);

    /// <summary>How one says of oneself what is said of somebody else in other words: "my", and "his", "her".</summary>
    public Dictionary<string, IReadOnlyList<string>> OfOneself { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyList<string>> Commands { get; } = new(StringComparer.Ordinal);

    /// <summary>A word, and other ways to write it.</summary>
    public Dictionary<string, IReadOnlyList<string>> Variants { get; } = new(StringComparer.Ordinal);

    /// <summary>Lists by their field, such as yes, no, unsure, fillers, negators.</summary>
    public Dictionary<string, IReadOnlyList<string>> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that stand for a number, by their field: numbers, pain, since, units, weekdays, months.</summary>
    public Dictionary<string, IReadOnlyList<(string Word, int Value)>> Values { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Words(string field) => Lists.GetValueOrDefault(field) ?? [];

    /// <summary>Makes the exercises known by their names: "cat-cow" is also written in two words, and "the bridges" are several.</summary>
    public void AddNames(IEnumerable<Exercise> exercises)
    {
        foreach (var exercise in exercises)
        {
            Mentions.Add((MentionKind.Exercise, exercise.Id, [.. exercise.Aliases.Append(exercise.Name).Append(exercise.Id)
                .SelectMany(name => name.EndsWith('s') ? (string[])[name] : [name, name + "s"])
                .SelectMany(name => (string[])[name.Replace("-", " ", StringComparison.Ordinal), name.Replace("-", " - ", StringComparison.Ordinal)]).Distinct()]));
        }
    }

    /// <summary>Every word that a phrase names, without other ways to write it.</summary>
    public IEnumerable<string> AllWords => Entries
        .Where(entry => (entry.Section is not LexiconFile.Variants || entry.Text.Contains(' ', StringComparison.Ordinal)) && entry.Section is not LexiconFile.NotSlips && Pairs<Meaning>.Split(entry.Text) is null)
        .Select(entry => entry.Text)
        .Concat(Mentions.Where(mention => mention.Kind == MentionKind.Exercise).SelectMany(mention => mention.Phrases))
        .SelectMany(text => Phrase.Split(Beside.Strip(text)) ?? [])
        .SelectMany(element => element)
        .Where(word => word[0] != '_' && !Phrase.IsConcept(word))
        .Distinct();
}
