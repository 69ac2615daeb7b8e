using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>Many phrases, each standing for a value, looked up by the word or concept that they begin with.</summary>
internal sealed class Phrases<T>(Vocabulary vocabulary, IReadOnlyDictionary<string, int> concepts, WordSet turns)
{
    private const int Awake = -1;
    private readonly Dictionary<int, List<Entry>> _byWord = [];
    private readonly Dictionary<int, List<Entry>> _byConcept = [];

    // Which phrases a word wakes: one sleeps until the most telling of its words is said. Most messages wake few.
    private readonly Dictionary<int, List<int>> _wakes = [];
    private int _sleepers;

    public void Add(string text, T value)
    {
        if (Phrase.Compile(text, vocabulary, concepts, turns) is not { } phrase)
        {
            return;
        }

        var sleeper = phrase.Telling.Count > 0 ? _sleepers++ : Awake;
        foreach (var telling in phrase.Telling)
        {
            ListFor(_wakes, telling).Add(sleeper);
        }

        var index = phrase.BeginsWithConcept ? _byConcept : _byWord;
        foreach (var first in phrase.First)
        {
            ListFor(index, first).Add(new Entry(phrase, value, sleeper));
        }
    }

    public void AddAll(IEnumerable<string>? texts, T value)
    {
        foreach (var text in texts ?? [])
        {
            Add(text, value);
        }
    }

    /// <summary>Every match, by its first token; where several begin together, the longer ones come first.</summary>
    public Scratch<Hit<T>> Find(Utterance utterance)
    {
        var hits = Scratch<Hit<T>>.Take();
        using var awake = Scratch<ulong>.Take();
        var woken = Wake(utterance, awake);
        for (var at = 0; at < utterance.Tokens.Count; at++)
        {
            var first = hits.Count;
            if (utterance.Tokens[at].Word is var word and > 0 && _byWord.TryGetValue(word, out var byWord))
            {
                Match(byWord, utterance, at, woken, hits);
            }

            if (utterance.Tokens[at].Other is var other and > 0 && _byWord.TryGetValue(other, out var byOther))
            {
                Match(byOther, utterance, at, woken, hits);
            }

            if (_byConcept.Count > 0)
            {
                foreach (var concept in utterance.ConceptsAt(at))
                {
                    if (_byConcept.TryGetValue(concept.Value, out var byConcept))
                    {
                        Match(byConcept, utterance, at, woken, hits);
                    }
                }
            }

            if (hits.Count - first > 1)
            {
                hits.Sort(first, hits.Count - first, LongestFirst.Instance);
            }
        }

        return hits;
    }

    /// <summary>Without the matches that lie inside a longer one.</summary>
    public Scratch<Hit<T>> FindLongest(Utterance utterance)
    {
        var hits = Find(utterance);
        var (reach, kept, longest) = (0, 0, default(Hit<T>));
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            var isInside = hit.End <= reach && !(hit.Start == longest.Start && hit.Length == longest.Length);
            if (!isInside)
            {
                hits[kept++] = longest = hit;
                reach = Math.Max(reach, hit.End);
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
        return hits;
    }

    private Span<ulong> Wake(Utterance utterance, Scratch<ulong> awake)
    {
        CollectionsMarshal.SetCount(awake, (_sleepers / 64) + 1);
        var bits = CollectionsMarshal.AsSpan(awake);
        bits.Clear();
        foreach (var token in utterance.Tokens)
        {
            Wake(token.Word, bits);
            Wake(token.Other, bits);
        }

        return bits;
    }

    private void Wake(int word, Span<ulong> bits)
    {
        if (word > 0 && _wakes.TryGetValue(word, out var sleepers))
        {
            foreach (var sleeper in sleepers)
            {
                bits[sleeper >> 6] |= 1UL << (sleeper & 63);
            }
        }
    }

    private static void Match(List<Entry> entries, Utterance utterance, int at, Span<ulong> awake, Scratch<Hit<T>> hits)
    {
        foreach (var (phrase, value, sleeper) in entries)
        {
            if ((sleeper == Awake || (awake[sleeper >> 6] & (1UL << (sleeper & 63))) != 0) && phrase.Match(utterance, at) is var end and > 0)
            {
                hits.Add(new Hit<T>(value, at, end - at));
            }
        }
    }

    private static List<TItem> ListFor<TItem>(Dictionary<int, List<TItem>> lists, int key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    private readonly record struct Entry(Phrase Phrase, T Value, int Sleeper);

    private sealed class LongestFirst : IComparer<Hit<T>>
    {
        public static readonly LongestFirst Instance = new();

        public int Compare(Hit<T> x, Hit<T> y) => y.Length.CompareTo(x.Length);
    }
}
