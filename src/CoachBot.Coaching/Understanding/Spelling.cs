using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>
/// Finds the word that a slip of the keys was meant for: one letter missing, doubled, wrong or swapped with its
/// neighbour; two such slips in a long word. Words are indexed by what is left when letters are taken out, so that a
/// look-up takes a number of steps bounded by the length of the word.
/// </summary>
internal sealed class Spelling
{
    public const int LongestWord = 20;
    private const int Shortest = 4;
    private const int Middling = 5;
    private const int Long = 9;
    private readonly Dictionary<string, int[]> _byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _words = [];

    public Spelling(IEnumerable<(string Word, int Number)> words)
    {
        foreach (var (word, number) in words)
        {
            if (word.Length is < Shortest or > LongestWord || !word.All(char.IsAsciiLetter))
            {
                continue;
            }

            _words[number] = word;
            Index(word, number);
            for (var i = 0; i < word.Length; i++)
            {
                var once = word.Remove(i, 1);
                Index(once, number);
                for (var j = i; word.Length >= Long && j < once.Length; j++)
                {
                    Index(once.Remove(j, 1), number);
                }
            }
        }

        void Index(string letters, int number)
        {
            ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_byLetters, letters, out _);
            numbers = numbers is null ? [number] : numbers[^1] == number ? numbers : [.. numbers, number];
        }
    }

    /// <summary>The numbers of the nearest word, and of one about as near; 0 when none is.</summary>
    public (int Word, int Other) Find(ReadOnlySpan<char> typed)
    {
        if (typed.Length is < Shortest or > LongestWord)
        {
            return default;
        }

        var best = new Guesses();
        Span<char> once = stackalloc char[typed.Length - 1];
        Span<char> twice = stackalloc char[typed.Length - 2];
        Consider(typed, typed, ref best);
        for (var i = 0; i < typed.Length; i++)
        {
            Without(typed, i, once);
            Consider(once, typed, ref best);
            for (var j = i; typed.Length >= Long && j < once.Length; j++)
            {
                Without(once, j, twice);
                Consider(twice, typed, ref best);
            }
        }

        return (best.Word, best.OtherCost <= best.Cost + 2 ? best.Other : 0);
    }

    private void Consider(ReadOnlySpan<char> letters, ReadOnlySpan<char> typed, ref Guesses best)
    {
        if (!_byLetters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var candidates))
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            var word = _words[candidate];
            var distance = Distance(typed, word);
            var isCommonSlip = distance == 1 && IsSwapOrDouble(typed, word);
            var isNear = distance <= 1
                ? word.Length > Shortest || isCommonSlip
                : distance == 2 && word.Length >= Long && typed[0] == word[0];
            var isLikely = typed[0] == word[0] || word.Length > Middling || isCommonSlip;
            var cost = (4 * distance) - (isCommonSlip ? 2 : 0) - (typed.Length != word.Length ? 1 : 0);
            if (isNear && isLikely)
            {
                best.Take(candidate, cost);
            }
        }
    }

    /// <summary>The two cheapest words so far.</summary>
    private struct Guesses()
    {
        public int Word { get; private set; }

        public int Cost { get; private set; } = int.MaxValue - 1;

        public int Other { get; private set; }

        public int OtherCost { get; private set; } = int.MaxValue;

        public void Take(int word, int cost)
        {
            if (word == Word || word == Other)
            {
                return;
            }

            if ((cost, word).CompareTo((Cost, Word)) < 0)
            {
                (Other, OtherCost, Word, Cost) = (Word, Cost, word, cost);
            }
            else if ((cost, word).CompareTo((OtherCost, Other)) < 0)
            {
                (Other, OtherCost) = (word, cost);
            }
        }
    }

    // One wrong letter makes another word out of a short one ("bump", "numb"); these two slips hardly do.
    private static bool IsSwapOrDouble(ReadOnlySpan<char> typed, string word)
    {
        var at = typed.CommonPrefixLength(word);
        if (typed.Length == word.Length)
        {
            return at + 1 < word.Length && typed[at] == word[at + 1] && typed[at + 1] == word[at]
                && typed[(at + 2)..].SequenceEqual(word.AsSpan(at + 2));
        }

        return (typed.Length == word.Length + 1 && at > 0 && typed[at] == typed[at - 1] && typed[(at + 1)..].SequenceEqual(word.AsSpan(at)))
            || (typed.Length == word.Length - 1 && at > 0 && word[at] == word[at - 1] && word.AsSpan(at + 1).SequenceEqual(typed[at..]));
    }

    private static void Without(ReadOnlySpan<char> letters, int index, Span<char> rest)
    {
        letters[..index].CopyTo(rest);
        letters[(index + 1)..].CopyTo(rest[index..]);
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> rows = stackalloc int[3 * (LongestWord + 2)];
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(LongestWord + 2, b.Length + 1);
        var row = rows.Slice(2 * (LongestWord + 2), b.Length + 1);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var next = before;
            before = last;
            last = row;
            row = next;
        }

        return last[b.Length];
    }
}
