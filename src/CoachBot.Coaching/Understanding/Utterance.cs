namespace CoachBot.Coaching;

/// <summary>A message cut into tokens, with the concepts that its words express.</summary>
internal sealed class Utterance(List<Token> tokens, List<NumberFound> numbers)
{
    private static readonly List<Hit<int>> NoConcepts = [];
    private List<Hit<int>> _concepts = NoConcepts;
    private int[] _from = [];

    public List<Token> Tokens => tokens;

    public List<NumberFound> Numbers => numbers;

    /// <summary>By their first token.</summary>
    public List<Hit<int>> Concepts => _concepts;

    /// <summary>Takes the concepts found, by their first token.</summary>
    public void Mark(List<Hit<int>> concepts)
    {
        _concepts = concepts;
        _from = _from.Length == tokens.Count + 1 ? _from : new int[tokens.Count + 1];
        var hit = 0;
        for (var token = 0; token <= tokens.Count; token++)
        {
            while (hit < concepts.Count && concepts[hit].Start < token)
            {
                hit++;
            }

            _from[token] = hit;
        }
    }

    public ReadOnlySpan<Hit<int>> ConceptsAt(int token) =>
        token < tokens.Count && _concepts.Count > 0
            ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_concepts)[_from[token].._from[token + 1]]
            : [];
}
