namespace CoachBot.Coaching;

/// <summary>Some words of the vocabulary.</summary>
internal sealed class WordSet
{
    private readonly bool[] _has;

    public WordSet(Vocabulary vocabulary, IEnumerable<string> words)
    {
        _has = new bool[vocabulary.Count];
        foreach (var number in words.SelectMany(vocabulary.NumbersOf))
        {
            _has[number] = true;
        }
    }

    public bool Has(Token token) => _has[token.Word];
}
