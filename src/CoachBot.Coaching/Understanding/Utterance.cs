using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>A message cut into tokens, with its numbers and the concepts that its words express. To be disposed of when read.</summary>
internal sealed class Utterance : IDisposable
{
    // For each token, the first concept that begins there or later.
    private readonly Scratch<int> _firstAt = Scratch<int>.Take();

    // Which words occur, by the low bits of their numbers: a word that is not marked is not said.
    private readonly ulong[] _said = new ulong[Marks / 64];

    private const int Marks = 1024;

    public Scratch<Token> Tokens { get; } = Scratch<Token>.Take();

    public Scratch<Hit<double>> Numbers { get; } = Scratch<Hit<double>>.Take();

    /// <summary>By their first token; where several begin together, the longer ones come first.</summary>
    public Scratch<Hit<int>> Concepts { get; } = Scratch<Hit<int>>.Take();

    public ReadOnlySpan<Hit<int>> ConceptsAt(int token) =>
        token < Tokens.Count && Concepts.Count > 0 ? CollectionsMarshal.AsSpan(Concepts)[_firstAt[token].._firstAt[token + 1]] : [];

    /// <summary>False when none of these words is said; true when one may be.</summary>
    public bool MaySay(int[] words)
    {
        foreach (var word in words)
        {
            if ((_said[(word & (Marks - 1)) >> 6] & (1UL << (word & 63))) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>To be called after a change of the concepts.</summary>
    public void Index()
    {
        foreach (var token in Tokens)
        {
            _said[(token.Word & (Marks - 1)) >> 6] |= 1UL << (token.Word & 63);
            _said[(token.Other & (Marks - 1)) >> 6] |= 1UL << (token.Other & 63);
        }

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
