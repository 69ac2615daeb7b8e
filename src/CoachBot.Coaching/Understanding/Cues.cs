namespace CoachBot.Coaching;

/// <summary>Marks the tokens that say how something is meant: doubt, supposition, what is over, what has long been so.</summary>
internal sealed class Cues
{
    private static readonly Cue[] Named =
        [Cue.Hedge, Cue.Supposed, Cue.Resolved, Cue.LongAgo, Cue.Unchanged, Cue.Changed, Cue.Absent, Cue.No];

    private readonly Cue[] _byConcept;

    /// <param name="concepts">The numbers of all concepts.</param>
    /// <param name="listed">Those that may stand in a list after a "no": feelings and parts of the body.</param>
    public Cues(IReadOnlyDictionary<string, int> concepts, IEnumerable<string> listed)
    {
        _byConcept = new Cue[concepts.Count];
        foreach (var concept in listed.Where(concepts.ContainsKey))
        {
            _byConcept[concepts[concept]] = Cue.Listed;
        }

        foreach (var cue in Named)
        {
            if (concepts.TryGetValue(Kebab.Of(cue), out var concept))
            {
                _byConcept[concept] = cue;
            }
        }
    }

    /// <summary>A cue inside of what is mentioned is part of it: the "gone" of "gone numb" ends nothing.</summary>
    public Cue[] Mark<T>(Utterance utterance, IReadOnlyList<Sighting<T>> seen)
    {
        var marks = new Cue[utterance.Tokens.Count];
        foreach (var sighting in seen)
        {
            // The "no" of "no feeling" is its own; that of "no pain" still denies the numbness named after it.
            var isOwn = sighting.Value is not Meaning meaning || (meaning is { Kind: MentionKind.Flag, Denies: false } && (meaning.HasNegator || sighting.IsPair));
            var cue = isOwn ? Cue.Mentioned | Cue.Own : Cue.Mentioned;
            if (sighting.Value is Meaning { Kind: not (MentionKind.Flag or MentionKind.Caution) })
            {
                continue;
            }

            Add(marks.AsSpan(sighting.Start, sighting.End - sighting.Start), cue);
            Add(marks.AsSpan(sighting.OtherStart, sighting.OtherEnd - sighting.OtherStart), cue);
        }

        var changedUntil = 0;
        foreach (var concept in utterance.Concepts)
        {
            // "It has gone" is over, "it has gone numb" is not; "an infection years ago" tells the time of more than the infection.
            var cue = _byConcept[concept.Value];
            changedUntil = cue == Cue.Changed ? Math.Max(changedUntil, concept.End) : changedUntil;
            if (cue == Cue.Resolved && concept.End < changedUntil)
            {
                // "It was fine" is over; "it was fine before" has begun.
                continue;
            }

            if (cue == Cue.LongAgo)
            {
                Add(marks.AsSpan(concept.Start, concept.Length), cue);
            }
            else if (cue != Cue.Resolved || !IsMentioned(marks.AsSpan(concept.Start, concept.Length)))
            {
                AddAround(marks.AsSpan(concept.Start, concept.Length), cue);
            }
        }

        return marks;
    }

    private static void AddAround(Span<Cue> marks, Cue cue)
    {
        foreach (ref var mark in marks)
        {
            mark |= (mark & Cue.Mentioned) != 0 ? Cue.None : cue;
        }
    }

    private static bool IsMentioned(ReadOnlySpan<Cue> marks)
    {
        foreach (var mark in marks)
        {
            if ((mark & Cue.Mentioned) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Span<Cue> marks, Cue cue)
    {
        foreach (ref var mark in marks)
        {
            mark |= cue;
        }
    }
}
