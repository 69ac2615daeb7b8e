namespace CoachBot.Coaching;

/// <summary>
/// Says of what is mentioned whether it is affirmed, of whom, and when: each by the reach of the words around it, never
/// by the message as a whole. What is unclear counts as affirmed, of the person, and now.
/// </summary>
internal sealed class ContextReader
{
    private const int FarthestBack = 16;
    private const int FarthestOn = 12;
    private const int FarthestNo = 8;
    private readonly WordSet _contrasts;
    private readonly WordSet _openers;
    private readonly WordSet _between;
    private readonly WordSet _answers;
    private readonly WordSet _verbs;
    private readonly WordSet _joints;
    private readonly WordSet _or;
    private readonly WordSet _present;
    private readonly WordSet _turns;
    private readonly Experiencers _experiencers;
    private readonly Cues _cues;

    public ContextReader(Compiler compiler)
    {
        _contrasts = compiler.Set("contrasts");
        _openers = compiler.Set("openers");
        _between = compiler.Set("between");
        _answers = compiler.Set("no");
        _verbs = compiler.Set("verbs");
        _joints = compiler.Set("joints");
        _or = compiler.Set("or");
        _present = compiler.Set("present");
        _turns = compiler.Set("turns");
        _experiencers = new Experiencers(compiler);
        _cues = compiler.Cues();
    }

    /// <summary>The contexts of what was seen, in the same order; the negators are the words that deny it.</summary>
    public Context[] Of<T>(Utterance utterance, IReadOnlyList<Sighting<T>> seen, WordSet negators)
    {
        var contexts = new Context[seen.Count];
        if (seen.Count == 0)
        {
            return contexts;
        }

        var marks = _cues.Mark(utterance, seen);
        var whom = _experiencers.Of(utterance);
        var firstNamed = _experiencers.FirstNamed(utterance);
        for (var i = 0; i < seen.Count; i++)
        {
            var (when, isLongHeld) = When(utterance, marks, seen[i]);
            var who = _experiencers.Names(utterance, seen[i], firstNamed) ? Experiencer.Other : whom[seen[i].First];
            contexts[i] = new Context(Polarity(utterance, marks, seen[i], negators), who, when, isLongHeld);
        }

        return contexts;
    }

    // Of a pair, all that stands before its later half counts: "no numbness in my bum", "my bum is not numb".
    private Answer Polarity<T>(Utterance utterance, Cue[] marks, Sighting<T> seen, WordSet negators)
    {
        var isOwnNegation = negators.Has(utterance.Tokens[seen.Start]);
        var start = Math.Max(seen.Start, seen.OtherStart);
        var between = seen.IsPair ? Math.Min(seen.End, seen.OtherEnd) : start;
        if (seen.Value is Meaning { HasNegator: false } && !seen.IsPair && IsDeniedWithin(utterance, seen, negators))
        {
            return Answer.No;
        }

        return Before(utterance, marks, negators, start, between, seen.First, isOwnNegation, seen.Value is Meaning { Denies: true })
            ?? (IsDeniedAfter(utterance, marks, seen.First, seen.Last) ? Answer.No : Answer.Yes);
    }

    private Answer? Before(Utterance utterance, Cue[] marks, WordSet negators, int start, int between, int first, bool isOwnNegation, bool isDenial)
    {
        var tokens = utterance.Tokens;
        var (isOpen, verb, isListed, hasComma) = (true, false, false, false);
        for (var i = start - 1; i >= Math.Max(0, start - FarthestBack); i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Stop || (isListed ? _turns.Has(token) : _contrasts.Has(token)))
            {
                return null;
            }

            // "No numbness, bladder fine": the "no" does not turn "fine" round.
            if (isDenial && (token.Kind == TokenKind.Comma || (marks[i] & Cue.Mentioned) != 0) && i < first)
            {
                return null;
            }

            if ((marks[i] & Cue.Hedge) != 0 && !hasComma)
            {
                return Answer.Unsure;
            }

            if (token.Kind == TokenKind.Comma)
            {
                hasComma = true;
                isOpen &= !_openers.Has(tokens[i + 1]);
            }
            else if (negators.Has(token) && (marks[i] & Cue.Own) == 0)
            {
                if (isOpen && (isListed || !IsAnswerBefore(tokens, i, first, isOwnNegation, verb)))
                {
                    return isOwnNegation ? Answer.Unsure : Answer.No;
                }
            }
            else
            {
                // "No fever and my legs are numb": what is joined with a subject and a verb of its own is said anew.
                isOpen &= !(verb && _joints.Has(token) && _openers.Has(tokens[i + 1]));
                verb |= _verbs.Has(token);

                // "No weakness that gets worse or numbness": what "or" joins is denied alike, whatever describes the first.
                isListed |= isOpen && _or.Has(token);
                isOpen &= isListed || i >= between || token.Kind == TokenKind.Sign || (marks[i] & (Cue.Mentioned | Cue.Listed)) != 0 || _between.Has(token);
            }
        }

        return null;
    }

    /// <summary>"No, my leg is numb" and "no the numbness is worse": the "no" answers the question, not what follows it.</summary>
    private bool IsAnswerBefore(List<Token> tokens, int negator, int start, bool isOwnNegation, bool verb)
    {
        var next = negator + 1;
        if (tokens[next].IsBreak)
        {
            return true;
        }

        return _answers.Has(tokens[negator]) && (verb || (next == start ? isOwnNegation : _openers.Has(tokens[next])));
    }

    // "Leg is not getting weaker", seen as "leg _ getting weaker"
    private static bool IsDeniedWithin<T>(Utterance utterance, Sighting<T> seen, WordSet negators)
    {
        for (var i = seen.Start + 1; i < seen.End; i++)
        {
            if (negators.Has(utterance.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsking(Token token) => token.Text is ":" or "?" or "-" or "=";

    // "numbness? none", "fever: no", "weakness no", "numbness not present"
    private static bool IsDeniedAfter(Utterance utterance, Cue[] marks, int start, int end)
    {
        var tokens = utterance.Tokens;
        if (end < tokens.Count && (marks[end] & Cue.Absent) != 0)
        {
            return true;
        }

        var at = end;
        while (at < tokens.Count && at < end + FarthestNo && !IsAsking(tokens[at]) && !tokens[at].IsBreak)
        {
            at++;
        }

        var isAsked = at < tokens.Count && IsAsking(tokens[at]);
        at = isAsked ? at : end;
        while (at < tokens.Count && IsAsking(tokens[at]))
        {
            at++;
        }

        var isHeadword = isAsked || start == 0 || tokens[start - 1].IsBreak;
        return isHeadword && at < tokens.Count && (marks[at] & Cue.No) != 0
            && (at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Word);
    }

    private (Temporality When, bool IsLongHeld) When<T>(Utterance utterance, Cue[] marks, Sighting<T> seen)
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

        var stops = 0;
        for (var i = seen.Last; i < Math.Min(tokens.Count, seen.Last + FarthestOn) && stops < 2; i++)
        {
            if ((marks[i] & Cue.Changed) != 0)
            {
                around &= Cue.Supposed;
                break;
            }

            stops += tokens[i].Kind == TokenKind.Stop ? 1 : 0;
            around |= marks[i] & (stops == 0 ? Cue.Resolved | Cue.LongAgo | Cue.Unchanged : Cue.Resolved | Cue.Unchanged);
        }

        var isOver = (around & (Cue.Resolved | Cue.LongAgo)) != 0;
        return ((around & Cue.Supposed) != 0 ? Temporality.Supposed : isOver ? Temporality.Past : Temporality.Now, (around & Cue.Unchanged) != 0);
    }
}
