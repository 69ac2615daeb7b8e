namespace CoachBot.Coaching;

/// <summary>Many phrases, each standing for a value, looked up by the word or concept that they begin with.</summary>
internal sealed class Phrases<T>(Vocabulary vocabulary, IReadOnlyDictionary<string, int> concepts, WordSet turns)
{
    private readonly Dictionary<int, List<(Phrase Phrase, T Value)>> _byWord = [];
    private readonly Dictionary<int, List<(Phrase Phrase, T Value)>> _byConcept = [];

    public void Add(string text, T value)
    {
        if (Phrase.Compile(text, vocabulary, concepts, turns) is not { } phrase)
        {
            return;
        }

        var index = phrase.BeginsWithConcept ? _byConcept : _byWord;
        foreach (var first in phrase.First)
        {
            if (!index.TryGetValue(first, out var list))
            {
                index[first] = list = [];
            }

            list.Add((phrase, value));
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
        for (var at = 0; at < utterance.Tokens.Count; at++)
        {
            var first = hits.Count;
            if (utterance.Tokens[at].Word is var word and > 0 && _byWord.TryGetValue(word, out var byWord))
            {
                Match(byWord, utterance, at, hits);
            }

            if (utterance.Tokens[at].Other is var other and > 0 && _byWord.TryGetValue(other, out var byOther))
            {
                Match(byOther, utterance, at, hits);
            }

            if (_byConcept.Count > 0)
            {
                foreach (var concept in utterance.ConceptsAt(at))
                {
                    if (_byConcept.TryGetValue(concept.Value, out var byConcept))
                    {
                        Match(byConcept, utterance, at, hits);
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

    private static void Match(List<(Phrase Phrase, T Value)> phrases, Utterance utterance, int at, Scratch<Hit<T>> hits)
    {
        foreach (var (phrase, value) in phrases)
        {
            if (phrase.Match(utterance, at) is var end and > 0)
            {
                hits.Add(new Hit<T>(value, at, end - at));
            }
        }
    }

    private sealed class LongestFirst : IComparer<Hit<T>>
    {
        public static readonly LongestFirst Instance = new();

        public int Compare(Hit<T> x, Hit<T> y) => y.Length.CompareTo(x.Length);
    }
}
