using System.Collections.Frozen;

namespace CoachBot.Coaching;

/// <summary>
/// Every word that the lexicon names, numbered from 1. A word of a message is found as it stands, as another spelling,
/// by its stem, or through a slip of the keys.
/// </summary>
internal sealed class Vocabulary
{
    private const int ShortestStem = 3;
    private const int ShortestWithEnding = 5;
    private readonly List<string> _texts = [""];
    private readonly string[] _sorted;
    private readonly FrozenDictionary<string, int> _words;
    private readonly FrozenDictionary<string, int> _stems;
    private readonly Spelling _spelling;

    /// <param name="words">Words, and stems that end in <c>*</c>.</param>
    /// <param name="known">Words that mean nothing to us, and are no slips of those that do.</param>
    /// <param name="variants">A word, and other ways to write it.</param>
    public Vocabulary(IEnumerable<string> words, IEnumerable<string> known, IReadOnlyDictionary<string, IReadOnlyList<string>> variants)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.Concat(variants.Keys))
        {
            if (word.EndsWith('*'))
            {
                stems.TryAdd(word[..^1], NumberOf(word));
            }
            else
            {
                NumberOf(word);
            }
        }

        _spelling = new Spelling(numbers.Where(word => !word.Key.EndsWith('*')).Select(word => (word.Key, word.Value)));
        foreach (var word in known)
        {
            NumberOf(word);
        }

        foreach (var (word, others) in variants)
        {
            foreach (var other in others)
            {
                numbers.TryAdd(other, numbers[word]);
            }
        }

        _sorted = [.. _texts.Skip(1).Order(StringComparer.Ordinal)];
        _words = numbers.ToFrozenDictionary(StringComparer.Ordinal);
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal);

        int NumberOf(string word)
        {
            if (!numbers.TryGetValue(word, out var number))
            {
                numbers[word] = number = _texts.Count;
                _texts.Add(word);
            }

            return number;
        }
    }

    public int Count => _texts.Count;

    /// <summary>The numbers that a word of a pattern stands for: its own; for a stem, also those of the words that begin so.</summary>
    public IEnumerable<int> NumbersOf(string word)
    {
        if (!word.EndsWith('*'))
        {
            return _words.TryGetValue(word, out var number) ? [number] : [];
        }

        var stem = word[..^1];
        var from = Array.BinarySearch(_sorted, stem, StringComparer.Ordinal);
        return _sorted.Skip(from < 0 ? ~from : from).TakeWhile(text => text.StartsWith(stem, StringComparison.Ordinal)).Select(text => _words[text]);
    }

    /// <summary>As it stands; 0 when unknown.</summary>
    public int NumberOf(string word) => _words.GetValueOrDefault(word);

    /// <summary>Whether it is a word of ours, just as it stands.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    public string TextOf(int number) => _texts[number];

    /// <summary>The number of a word as typed, 0 when unknown, and whether it took a guess: then it may as well be the other, if not 0.</summary>
    public (int Word, int Other, bool IsGuess) Find(ReadOnlySpan<char> typed)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(typed, out var word) || TryEnding(typed, words, out word))
        {
            return (word, 0, false);
        }

        var (guess, other) = _spelling.Find(typed);
        return guess == 0 && TryStem(typed, out word) ? (word, 0, false) : (guess, other, guess != 0);
    }

    private bool TryStem(ReadOnlySpan<char> typed, out int word)
    {
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(typed.Length, Spelling.LongestWord); length >= ShortestStem; length--)
        {
            if (stems.TryGetValue(typed[..length], out word))
            {
                return true;
            }
        }

        word = 0;
        return false;
    }

    // "tinglin" and "bladder's"
    private static bool TryEnding(ReadOnlySpan<char> typed, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words, out int word)
    {
        word = 0;
        if (typed.Length is < ShortestWithEnding or > Spelling.LongestWord)
        {
            return false;
        }

        if (typed[^1] == 's')
        {
            return words.TryGetValue(typed[..^1], out word);
        }

        Span<char> whole = stackalloc char[typed.Length + 1];
        typed.CopyTo(whole);
        whole[^1] = 'g';
        return typed.EndsWith("in", StringComparison.Ordinal) && words.TryGetValue(whole, out word);
    }
}
