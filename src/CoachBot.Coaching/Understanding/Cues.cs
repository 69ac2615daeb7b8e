namespace CoachBot.Coaching;

/// <summary>Marks the tokens that say how something is meant: doubt, supposition, what is over, what has long been so.</summary>
internal sealed class Cues
{
    private static readonly Cue[] Named =
        [Cue.Hedge, Cue.Supposed, Cue.Resolved, Cue.LongAgo, Cue.Unchanged, Cue.Changed, Cue.Absent, Cue.No];

    private readonly Cue[] _byConcept;

    public Cues(IReadOnlyDictionary<string, int> concepts)
    {
        _byConcept = new Cue[concepts.Count];
        Array.Fill(_byConcept, Cue.Concept);
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
            marks.AsSpan(sighting.Start, sighting.End - sighting.Start).Fill(Cue.Mentioned);
            marks.AsSpan(sighting.OtherStart, sighting.OtherEnd - sighting.OtherStart).Fill(Cue.Mentioned);
        }

        foreach (var concept in utterance.Concepts)
        {
            for (var i = concept.Start; i < concept.End; i++)
            {
                if (!marks[i].HasFlag(Cue.Mentioned))
                {
                    marks[i] |= _byConcept[concept.Value];
                }
            }
        }

        return marks;
    }
}
