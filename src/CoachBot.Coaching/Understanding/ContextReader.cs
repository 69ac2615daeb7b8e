namespace CoachBot.Coaching;

/// <summary>
/// Says of what is mentioned whether it is affirmed, of whom, and when: each by the reach of the words around it, never
/// by the message as a whole. What is unclear counts as affirmed, of the person, and now.
/// </summary>
internal sealed class ContextReader
{
    private const int FarthestBack = 16;
    private const int FarthestOn = 12;
    private readonly WordSet _present;
    private readonly WordSet _self;
    private readonly WordSet _turns;
    private readonly Polarities _polarities;
    private readonly Experiencers _experiencers;
    private readonly Cues _cues;

    public ContextReader(Compiler compiler)
    {
        _present = compiler.Set("present");
        _self = compiler.Set("self");
        _turns = compiler.Set("turns");
        _polarities = new Polarities(compiler);
        _experiencers = new Experiencers(compiler);
        _cues = compiler.Cues();
    }

    /// <summary>The contexts of what was seen, in the same order; the negators are the words that deny it.</summary>
    public Context[] Of<T>(Utterance utterance, IReadOnlyList<Sighting<T>> seen, WordSet negators, Experiencer about = Experiencer.Self)
    {
        var contexts = new Context[seen.Count];
        if (seen.Count == 0)
        {
            return contexts;
        }

        var marks = _cues.Mark(utterance, seen);
        var whom = _experiencers.Of(utterance, about);
        var firstNamed = _experiencers.FirstNamed(utterance);
        for (var i = 0; i < seen.Count; i++)
        {
            var (when, isLongHeld) = When(utterance, marks, seen[i], seen);
            var who = _experiencers.Names(utterance, seen[i], firstNamed) ? Experiencer.Other : whom[seen[i].First];
            contexts[i] = new Context(_polarities.Of(utterance, marks, seen[i], negators), who, when, isLongHeld);
        }

        return contexts;
    }

    private (Temporality When, bool IsLongHeld) When<T>(Utterance utterance, Cue[] marks, Sighting<T> seen, IReadOnlyList<Sighting<T>> all)
    {
        var tokens = utterance.Tokens;
        var around = Cue.None;
        for (var i = seen.First - 1; i >= Math.Max(0, seen.First - FarthestBack) && tokens[i].Kind != TokenKind.Stop; i--)
        {
            if (_present.Has(tokens[i]) || (_turns.Has(tokens[i]) && (marks[i] & Cue.Supposed) == 0))
            {
                break;
            }

            around |= marks[i] & (Cue.Supposed | Cue.LongAgo | Cue.Unchanged);
        }

        var (stops, isOther) = (0, false);
        for (var i = seen.Last; i < Math.Min(tokens.Count, seen.Last + FarthestOn) && stops < 2; i++)
        {
            // "Fine again" is over; "back again" is not.
            if ((marks[i] & (Cue.Changed | Cue.Resolved)) == Cue.Changed)
            {
                around &= Cue.Supposed;
                break;
            }

            stops += tokens[i].Kind == TokenKind.Stop ? 1 : 0;

            // "It wakes me, I had a lump out years ago": the years are those of the lump.
            isOther |= tokens[i].IsBreak && i + 1 < tokens.Count && _self.Has(tokens[i + 1]) && all.Any(other => other.First > i);
            around |= marks[i] & (stops == 0 && !isOther ? Cue.Resolved | Cue.LongAgo | Cue.Unchanged : Cue.Resolved | Cue.Unchanged);
        }

        var isOver = (around & (Cue.Resolved | Cue.LongAgo)) != 0;
        return ((around & Cue.Supposed) != 0 ? Temporality.Supposed : isOver ? Temporality.Past : Temporality.Now, (around & Cue.Unchanged) != 0);
    }
}
