namespace CoachBot.Coaching;

/// <summary>
/// A "no" that more words follow: "no, stays in one spot" is still a no; "nope, all fine. Well, hang on, ..." goes on to
/// something that is not known.
/// </summary>
internal sealed class LeadingNo
{
    // A word or two more is a way of speaking; a statement needs a few.
    private const int FewestWords = 3;

    private readonly Phrases<bool> _first;
    private readonly Phrases<bool> _fillers;
    private readonly Phrases<bool> _afterthoughts;
    private readonly Phrases<bool> _known;
    private readonly WordSet _negators;
    private readonly WordSet _openers;
    private readonly WordSet _inability;

    public LeadingNo(Compiler compiler)
    {
        // "No idea" begins like a no: the longer one wins.
        _first = compiler.Phrases("no");
        _first.AddAll(compiler.Lexicon.Words("unsure"), false);
        _fillers = compiler.Phrases("fillers");
        _afterthoughts = compiler.Phrases("afterthoughts");
        _known = compiler.Phrases("fillers", "between", "everyday");
        _negators = compiler.Set("negators");
        _inability = compiler.Set("inability");
        _openers = compiler.Set("openers", "verbs", "negators", "contrasts");
    }

    /// <param name="namesSigns">Signs are denied by name: "no chest pain" is a no to that alone, "no, no chest pain" to all.</param>
    public bool Begins(Utterance utterance, bool namesSigns)
    {
        using var first = _first.FindLongest(utterance);
        if (first is not [{ Value: true } no, ..])
        {
            return false;
        }

        // "No hold on it" tells of what is gone, in words that we do not know.
        var standsAlone = no.End - no.Start > 1 || no.End == utterance.Tokens.Count || utterance.Tokens[no.End].Kind is not (TokenKind.Word or TokenKind.Number);
        if (!standsAlone && (namesSigns || !(_openers.Has(utterance.Tokens[no.End]) || IsKnown(utterance, no.End))))
        {
            return false;
        }

        using var fillers = _fillers.FindLongest(utterance);
        return Enumerable.Range(0, no.Start).All(token
            => utterance.Tokens[token].Kind != TokenKind.Word || fillers.Exists(filler => filler.Start <= token && token < filler.End));
    }

    private bool IsKnown(Utterance utterance, int at)
    {
        using var known = _known.FindLongest(utterance);
        return known.Exists(hit => hit.Start <= at && at < hit.End);
    }

    /// <summary>
    /// A statement of words that we do not know, besides what is mentioned: after "but" and the like, in a sentence of
    /// its own, or where there is no "no" at all.
    /// </summary>
    public bool GoesOn(Utterance utterance, List<Mention> mentions)
    {
        var tokens = utterance.Tokens;
        using var afterthoughts = _afterthoughts.FindLongest(utterance);
        using var known = _known.FindLongest(utterance);
        var (isStatement, unknown) = (tokens.Count > 0 && !_negators.Has(tokens[0]), 0);
        for (int i = 0, nextCue = 0, nextKnown = 0; i < tokens.Count; i++)
        {
            while (nextCue < afterthoughts.Count && afterthoughts[nextCue].End <= i)
            {
                nextCue++;
            }

            while (nextKnown < known.Count && known[nextKnown].End <= i)
            {
                nextKnown++;
            }

            if (nextCue < afterthoughts.Count && afterthoughts[nextCue].Start <= i)
            {
                isStatement = true;
            }
            else if (tokens[i].Kind == TokenKind.Stop)
            {
                (isStatement, unknown) = (i + 1 < tokens.Count && !_negators.Has(tokens[i + 1]), 0);
            }
            else if (isStatement && _inability.Has(tokens[i]) && !mentions.Exists(mention => mention.Covers(tokens[i].Start)))
            {
                // "None. That's the problem, can't feel a thing"
                return true;
            }
            else if (tokens[i].Kind == TokenKind.Word && isStatement && !(nextKnown < known.Count && known[nextKnown].Start <= i)
                && !mentions.Exists(mention => mention.Covers(tokens[i].Start)))
            {
                unknown++;
            }

            if (unknown >= FewestWords)
            {
                return true;
            }
        }

        return false;
    }
}
