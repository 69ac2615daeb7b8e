namespace CoachBot.Coaching;

/// <summary>
/// A "no" among other words: "no, stays in one spot" is still a no; "nope, all fine. Well, hang on, ..." goes on to
/// something that is not known.
/// </summary>
internal sealed class LeadingNo
{
    // A word or two more is a way of speaking; a statement needs a few.
    private const int FewestWords = 3;
    private const int Reach = 4;

    private readonly Phrases<bool> _first;
    private readonly Phrases<bool> _fillers;
    private readonly Phrases<bool> _afterthoughts;
    private readonly Phrases<bool> _known;
    private readonly Phrases<bool> _toAll;
    private readonly WordSet _negators;
    private readonly WordSet _openers;
    private readonly WordSet _inability;
    private readonly WordSet _everyday;

    public LeadingNo(Compiler compiler)
    {
        // "No idea" begins like a no: the longer one wins.
        _first = compiler.Phrases("no");
        _first.AddAll(compiler.Lexicon.Words("unsure"), false);
        _fillers = compiler.Phrases("fillers");
        _afterthoughts = compiler.Phrases("afterthoughts");
        _known = compiler.Phrases("fillers", "between", "everyday", "no", "noToAll");
        _toAll = compiler.Phrases("noToAll");
        _negators = compiler.Set("negators");
        _inability = compiler.Set("inability");
        _everyday = compiler.Set("doings");
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
        if (!standsAlone && (namesSigns || !(_openers.Has(utterance.Tokens[no.End]) || Covered(utterance, _known)[no.End])))
        {
            return false;
        }

        return AreFillers(utterance, 0, no.Start);
    }

    /// <summary>"I am asked that every week, and it's no to all of them": a no to the whole list, as the last word on it.</summary>
    public bool Ends(Utterance utterance)
    {
        using var hits = _toAll.FindLongest(utterance);
        return hits.Count > 0 && !Covered(utterance, _afterthoughts).Contains(true) && AreFillers(utterance, hits[^1].End, utterance.Tokens.Count);
    }

    /// <summary>
    /// A statement of words that we do not know, besides what is mentioned: after "but" and the like, in a sentence of
    /// its own, or where there is no "no" at all.
    /// </summary>
    public bool GoesOn(Utterance utterance, List<Mention> mentions)
    {
        var tokens = utterance.Tokens;
        var isAfterthought = Covered(utterance, _afterthoughts);
        var isKnown = Covered(utterance, _known);
        var (isStatement, unknown) = (tokens.Count > 0 && !_negators.Has(tokens[0]), 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (isAfterthought[i])
            {
                isStatement = true;
            }
            else if (token.Kind == TokenKind.Stop)
            {
                (isStatement, unknown) = (i + 1 < tokens.Count && !_negators.Has(tokens[i + 1]), 0);
            }
            else if (isStatement && token.Kind == TokenKind.Word && !mentions.Exists(mention => mention.Covers(token.Start)))
            {
                // "None. That's the problem, can't feel a thing"
                unknown += isKnown[i] ? 0 : 1;
            }

            // "No, I can't really feel myself sit down"
            if (unknown >= FewestWords || (_inability.Has(token) && !IsOfEveryDay(tokens, i) && !mentions.Exists(mention => mention.Covers(token.Start))))
            {
                return true;
            }
        }

        return false;
    }

    // "Can't bend", "can't really complain"
    private bool IsOfEveryDay(List<Token> tokens, int inability)
    {
        for (var i = inability + 1; i < Math.Min(tokens.Count, inability + Reach); i++)
        {
            if (_everyday.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreFillers(Utterance utterance, int start, int end)
    {
        var isFiller = Covered(utterance, _fillers);
        return Enumerable.Range(start, end - start).All(token => utterance.Tokens[token].Kind != TokenKind.Word || isFiller[token]);
    }

    /// <summary>For each token, whether one of the phrases holds it.</summary>
    private static bool[] Covered(Utterance utterance, Phrases<bool> phrases)
    {
        var covered = new bool[utterance.Tokens.Count];
        using var hits = phrases.FindLongest(utterance);
        foreach (var hit in hits)
        {
            covered.AsSpan(hit.Start, hit.Length).Fill(true);
        }

        return covered;
    }
}
