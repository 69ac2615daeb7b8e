namespace CoachBot.Coaching;

/// <summary>Whether what is mentioned is affirmed, denied or left open, by the words before it ("no", "not sure") and right behind it ("numbness? none").</summary>
internal sealed class Polarities(Compiler compiler)
{
    private const int FarthestBack = 16;
    private const int FarthestNo = 8;
    private const int FarthestOr = 8;
    private readonly WordSet _contrasts = compiler.Set("contrasts");
    private readonly WordSet _openers = compiler.Set("openers");
    private readonly WordSet _between = compiler.Set("between");
    private readonly WordSet _answers = compiler.Set("no");
    private readonly WordSet _verbs = compiler.Set("verbs");
    private readonly WordSet _joints = compiler.Set("joints");
    private readonly WordSet _or = compiler.Set("or");
    private readonly WordSet _turns = compiler.Set("turns");
    private readonly WordSet _articles = compiler.Set("articles");
    private readonly WordSet _beginnings = compiler.Set("beginnings");
    private readonly WordSet _now = compiler.Set("present");

    // Of a pair, all that stands before its later half counts: "no numbness in my bum", "my bum is not numb".
    public Answer Of<T>(Utterance utterance, Cue[] marks, Sighting<T> seen, WordSet negators)
    {
        var isOwnNegation = negators.Has(utterance.Tokens[seen.Start]);
        var start = Math.Max(seen.Start, seen.OtherStart);
        var between = seen.IsPair ? Math.Min(seen.End, seen.OtherEnd) : start;
        if (seen.Value is Meaning { HasNegator: false } && !seen.IsPair && IsDeniedWithin(utterance, seen, negators))
        {
            return Answer.No;
        }

        if (seen.IsPair && IsListedAnew(utterance.Tokens, seen, negators))
        {
            return Answer.No;
        }

        // "Bladder fine? no" is turned round by an answer to itself alone: in "legs strong, trauma? no" the "no" is of the last.
        var isDenial = seen.Value is Meaning { Denies: true };
        var isAnswerable = !isDenial || (seen.Last < utterance.Tokens.Count && IsAsking(utterance.Tokens[seen.Last]));
        return BySaidBefore(utterance, marks, negators, (start, between, seen.First, seen.Last), isOwnNegation, isDenial)
            ?? (isAnswerable && IsDeniedAfter(utterance, marks, seen.First, seen.Last) ? Answer.No : Answer.Yes);
    }

    // Walks back from what is mentioned as long as it is open to a "no": until a word comes that no "no" reaches across.
    private Answer? BySaidBefore(
        Utterance utterance, Cue[] marks, WordSet negators, (int Start, int Between, int First, int Last) seen, bool isOwnNegation, bool isDenial)
    {
        var (start, between, first, last) = seen;
        var tokens = utterance.Tokens;
        var (isOpen, verb, isListed, hasComma) = (true, false, false, false);
        var (isInList, isFarItem) = (!isDenial && IsInList(tokens, first), false);
        for (var i = start - 1; i >= Math.Max(0, start - FarthestBack); i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Stop || (isListed ? _turns.Has(token) : _contrasts.Has(token)))
            {
                return null;
            }

            // "No numbness, bladder fine", "without a fall and legs strong": the "no" does not turn "fine" round.
            if (isDenial && i < first && (token.Kind == TokenKind.Comma || (marks[i] & Cue.Mentioned) != 0 || _joints.Has(token)))
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
                isOpen &= !_openers.Has(tokens[i + 1]) && (isInList || !_articles.Has(tokens[i + 1]));
            }
            else if (isDenial && negators.Has(token) && _answers.Has(token))
            {
                // "Nah chest is fine" answers no, and says why.
                return null;
            }
            else if (negators.Has(token) && (marks[i] & Cue.Own) == 0)
            {
                if (isOpen && (isListed || !IsAnswerBefore(tokens, i, first, isOwnNegation, verb)))
                {
                    return isOwnNegation || isFarItem ? Answer.Unsure : IsBegun(tokens, last) ? Answer.Yes : Answer.No;
                }
            }
            else
            {
                // "No fever and my legs are numb": what is joined with a subject and a verb of its own is said anew.
                isOpen &= !(verb && _joints.Has(token) && _openers.Has(tokens[i + 1]));
                verb |= _verbs.Has(token);

                // "No weakness that gets worse or numbness": what "or" joins is denied alike, whatever describes the first.
                isListed |= isOpen && _or.Has(token);
                var isKept = isListed || i >= between || token.Kind == TokenKind.Sign || (marks[i] & (Cue.Mentioned | Cue.Listed)) != 0 || _between.Has(token);
                isFarItem |= isOpen && !isKept && isInList && hasComma;
                isOpen &= isKept || isFarItem;
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

    // "Never had trouble getting one until this": it has begun. "None till now" has not.
    private bool IsBegun(List<Token> tokens, int last)
        => last + 1 < tokens.Count && _beginnings.Has(tokens[last]) && !_now.Has(tokens[last + 1]);

    // "No burning, I can wee", "no numbness, just tired arms": what is denied on its own makes no pair with what a new statement is about.
    private bool IsListedAnew<T>(List<Token> tokens, Sighting<T> seen, WordSet negators)
    {
        var (end, later) = seen.Start < seen.OtherStart ? (seen.End, seen.OtherStart) : (seen.OtherEnd, seen.Start);
        if (seen.First == 0 || !negators.Has(tokens[seen.First - 1]))
        {
            return false;
        }

        for (var i = end; i < later; i++)
        {
            if (_contrasts.Has(tokens[i]) || (tokens[i].Kind == TokenKind.Comma && _openers.Has(tokens[i + 1])))
            {
                return true;
            }
        }

        return false;
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

    // "No temperature, weight loss or chills" may deny all of a list that "or" ends; "no sleep, leg numb or tingling" does not.
    private bool IsInList(List<Token> tokens, int first)
    {
        for (var i = first; i < Math.Min(tokens.Count, first + FarthestOr); i++)
        {
            if (_or.Has(tokens[i]))
            {
                return true;
            }

            if (tokens[i].Kind == TokenKind.Stop || IsSaidAnew(tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsSaidAnew(Token token) => _verbs.Has(token) || _openers.Has(token) || _contrasts.Has(token) || _joints.Has(token);

    private static bool IsAsking(Token token) => token.Text is ":" or "?" or "-" or "=";

    // "numbness? none", "fever: no", "weakness no", "numbness not present"
    private bool IsDeniedAfter(Utterance utterance, Cue[] marks, int start, int end)
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
            && (at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Word || (isAsked && (IsSaidAnew(tokens[at + 1]) || _answers.Has(tokens[at + 1]))));
    }
}
