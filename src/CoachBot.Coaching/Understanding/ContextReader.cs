namespace CoachBot.Coaching;

/// <summary>
/// Says of what is mentioned whether it is affirmed, of whom, and when: each by the reach of the words around it, never
/// by the message as a whole. What is unclear counts as affirmed, of the person, and now.
/// </summary>
internal sealed class ContextReader
{
    private const int FarthestBack = 16;
    private const int FarthestOn = 16;
    private readonly WordSet _present;
    private readonly WordSet _ongoing;
    private readonly WordSet _recent;
    private readonly WordSet _openers;
    private readonly WordSet _joints;
    private readonly WordSet _negators;
    private readonly WordSet _turns;
    private readonly Polarities _polarities;
    private readonly Experiencers _experiencers;
    private readonly Cues _cues;
    private readonly int _ownedUp;

    public ContextReader(Compiler compiler)
    {
        _present = compiler.Set("present");
        _ongoing = compiler.Set("ongoing");
        _recent = compiler.Set("recent");
        _openers = compiler.Set("openers", "self", "plain");
        _joints = compiler.Set("joints");
        _negators = compiler.Set("negators");
        _turns = compiler.Set("turns");
        _polarities = new Polarities(compiler);
        _experiencers = new Experiencers(compiler);
        _cues = compiler.Cues();
        _ownedUp = compiler.ConceptNumbers.GetValueOrDefault("owned-up", -1);
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
        var (firstEnd, lastStart) = (int.MaxValue, -1);
        foreach (var sighting in seen)
        {
            (firstEnd, lastStart) = (Math.Min(firstEnd, sighting.Last), Math.Max(lastStart, sighting.First));
        }

        var ownedUp = utterance.LastOf(_ownedUp);
        for (var i = 0; i < seen.Count; i++)
        {
            var (when, isLongHeld) = When(utterance, marks, seen[i], firstEnd, lastStart);
            var who = _experiencers.NamedIn(utterance, seen[i], firstNamed) ?? whom[seen[i].First];
            var polarity = _polarities.Of(utterance, marks, seen[i], negators);
            contexts[i] = new Context(polarity == Answer.Yes && IsEchoed(utterance.Tokens, seen[i]) ? Answer.Unsure : polarity, who, when, isLongHeld);

            // "What if a man could not tell? OK, it is me": neither somebody else's nor supposed.
            if (seen[i].Last <= ownedUp)
            {
                contexts[i] = contexts[i] with { Who = Experiencer.Self, When = when == Temporality.Supposed ? Temporality.Now : when };
            }
        }

        return contexts;
    }

    // "Heart racing? Only when I see the bill": the question said back. "A stretch? I'm at my desk" asks for one.
    private static bool IsEchoed<T>(List<Token> tokens, Sighting<T> seen) =>
        seen is { First: 0, Value: not Meaning { Kind: MentionKind.Intent } } && seen.Last < tokens.Count - 1 && tokens[seen.Last].Text == "?";

    // "Gave a kidney in 2016, my wee is red": the year is not of what is.
    private bool IsNow(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_ongoing.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "On steroids since last year, sudden pain after a lift yesterday": only the steroids are a year old.
    private bool HasOwnTime(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && !tokens[i].IsBreak; i++)
        {
            if (_recent.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // A comma, and then "I", "and my", "no lying down".
    private bool BeginsStatement(List<Token> tokens, int i)
    {
        if (!tokens[i].IsBreak)
        {
            return false;
        }

        var next = i + 1;
        while (next < tokens.Count && (_joints.Has(tokens[next]) || _negators.Has(tokens[next])))
        {
            next++;
        }

        return next < tokens.Count && (_openers.Has(tokens[next]) || _negators.Has(tokens[next - 1]));
    }

    /// <param name="utterance">What was written.</param>
    /// <param name="marks">What its tokens do.</param>
    /// <param name="seen">What is mentioned.</param>
    /// <param name="firstEnd">Where the first of all mentions to end does.</param>
    /// <param name="lastStart">Where the last of all mentions to begin does.</param>
    private (Temporality When, bool IsLongHeld) When<T>(Utterance utterance, Cue[] marks, Sighting<T> seen, int firstEnd, int lastStart)
    {
        var tokens = utterance.Tokens;
        var (around, isOfOther, hasOwnTime) = (Cue.None, false, HasOwnTime(tokens, seen.First));
        for (var i = seen.First - 1; i >= Math.Max(0, seen.First - FarthestBack) && tokens[i].Kind != TokenKind.Stop; i--)
        {
            if (_present.Has(tokens[i]) || (_turns.Has(tokens[i]) && (marks[i] & Cue.Supposed) == 0))
            {
                break;
            }

            isOfOther |= (BeginsStatement(tokens, i) && (firstEnd <= i + 1 || IsNow(tokens, i, seen.Last))) || (tokens[i].IsBreak && hasOwnTime);
            around |= marks[i] & (isOfOther ? Cue.Supposed | Cue.Unchanged : Cue.Supposed | Cue.LongAgo | Cue.Unchanged);
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

            // "It wakes me, I had a lump out years ago", "it is worst at night, had a lump out in 2017": the years are those of the lump.
            isOther |= (BeginsStatement(tokens, i) && lastStart > i) || (tokens[i].IsBreak && IsNow(tokens, seen.First, i));
            around |= marks[i] & (stops == 0 && !isOther ? Cue.Resolved | Cue.LongAgo | Cue.Unchanged : Cue.Resolved | Cue.Unchanged);
        }

        var isOver = (around & (Cue.Resolved | Cue.LongAgo)) != 0;
        return ((around & Cue.Supposed) != 0 ? Temporality.Supposed : isOver ? Temporality.Past : Temporality.Now, (around & Cue.Unchanged) != 0);
    }
}
