using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>A message cut into tokens, with its numbers and the concepts that its words express. To be disposed of when read.</summary>
internal sealed class Utterance : IDisposable
{
    // For each token, the first concept that begins there or later.
    private readonly Scratch<int> _firstAt = Scratch<int>.Take();

    public Scratch<Token> Tokens { get; } = Scratch<Token>.Take();

    public Scratch<Hit<double>> Numbers { get; } = Scratch<Hit<double>>.Take();

    /// <summary>By their first token; where several begin together, the longer ones come first.</summary>
    public Scratch<Hit<int>> Concepts { get; } = Scratch<Hit<int>>.Take();

    /// <summary>What no word of it expresses, and yet goes without saying.</summary>
    public IReadOnlyList<int> Implied { get; set; } = [];

    public ReadOnlySpan<Hit<int>> ConceptsAt(int token) =>
        token < Tokens.Count && Concepts.Count > 0 ? CollectionsMarshal.AsSpan(Concepts)[_firstAt[token].._firstAt[token + 1]] : [];

    /// <summary>Whether any of its words express a concept.</summary>
    public bool Expresses(int concept)
    {
        foreach (var expressed in Concepts)
        {
            if (expressed.Value == concept)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a concept is expressed for the last time; -1 when it is not.</summary>
    public int LastOf(int concept)
    {
        for (var i = Concepts.Count - 1; i >= 0; i--)
        {
            if (Concepts[i].Value == concept)
            {
                return Concepts[i].Start;
            }
        }

        return -1;
    }

    /// <summary>To be called after a change of the concepts.</summary>
    public void Index()
    {
        CollectionsMarshal.SetCount(_firstAt, Tokens.Count + 1);
        var concept = 0;
        for (var token = 0; token <= Tokens.Count; token++)
        {
            while (concept < Concepts.Count && Concepts[concept].Start < token)
            {
                concept++;
            }

            _firstAt[token] = concept;
        }
    }

    public void Dispose()
    {
        _firstAt.Dispose();
        Tokens.Dispose();
        Numbers.Dispose();
        Concepts.Dispose();
    }
}
