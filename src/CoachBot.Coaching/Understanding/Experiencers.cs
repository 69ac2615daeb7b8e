namespace CoachBot.Coaching;

/// <summary>Whom a mention is about: whoever was named last before it. "He" and "she" are somebody only once somebody was named.</summary>
internal sealed class Experiencers(Compiler compiler)
{
    private const int HandledWithin = 3;
    private const int ActsWithin = 6;
    private const int OwnedWithin = 3;
    private const int DescribedWithin = 3;
    private readonly WordSet _self = compiler.Set("self");
    private readonly WordSet _writer = compiler.Set("writer");
    private readonly WordSet _others = compiler.SetWithPlurals("others");
    private readonly WordSet _theirs = compiler.Set("theirs");
    private readonly WordSet _saying = compiler.Set("saying");
    private readonly WordSet _handling = compiler.Set("handling");
    private readonly WordSet _describing = compiler.Set("describing");
    private readonly WordSet _articles = compiler.Set("articles");
    private readonly WordSet _belonging = compiler.Set("belonging");
    private readonly WordSet _joints = compiler.Set("joints");
    private readonly WordSet _turns = compiler.Set("turns");
    private readonly WordSet _besides = compiler.Set("besides");

    // "His heart attack", "dads stroke".
    private readonly HashSet<int> _possessive = [.. compiler.Lexicon.OfOneself.GetValueOrDefault("my", []).Select(compiler.Vocabulary.NumberOf)];
    private readonly int _somebody = compiler.ConceptNumbers.GetValueOrDefault("somebody", -1);
    private readonly int _handedOver = compiler.ConceptNumbers.GetValueOrDefault("handed-over", -1);
    private readonly int _notMe = compiler.ConceptNumbers.GetValueOrDefault("not-me", -1);

    /// <summary>For each token, whom the message was about when it came to it.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="about">Whom the talk was about before.</param>
    public Experiencer[] Of(Utterance utterance, Experiencer about)
    {
        var tokens = utterance.Tokens;
        var whom = new Experiencer[tokens.Count];
        var current = IsHandedOver(utterance) ? Experiencer.Other : about;
        var (isOtherNamed, isOneHandled, until) = (current == Experiencer.Other || utterance.Expresses(_notMe), false, 0);
        Experiencer? afterwards = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsBreak)
            {
                (current, afterwards, isOneHandled) = (afterwards ?? current, null, false);
            }

            whom[i] = current;
            foreach (var concept in utterance.ConceptsAt(i))
            {
                until = concept.Value == _somebody ? Math.Max(until, concept.End) : until;
            }

            var isNamed = _others.Has(tokens[i]);
            var isDescribed = isNamed && IsDescribed(tokens, i);
            isOtherNamed |= isDescribed;
            if (i < until || (isNamed && !isDescribed) || (isOtherNamed && _theirs.Has(tokens[i]) && !(isOneHandled && _possessive.Contains(tokens[i].Word))))
            {
                isOtherNamed = true;
                afterwards ??= IsBeside(tokens, i) ? current : null;
                var isHandled = i >= until && IsHandled(tokens, i);
                isOneHandled |= isHandled && isNamed;
                current = isHandled || ActsOnWriter(tokens, i) ? current : Experiencer.Other;
            }
            else if (IsBackToSelf(tokens, i))
            {
                whom[i] = current = Experiencer.Self;
                afterwards = null;
            }
        }

        return whom;
    }

    /// <summary>The token that first names somebody; the end when none does, the start where "not me" does.</summary>
    public int FirstNamed(Utterance utterance) =>
        utterance.Expresses(_notMe) ? 0 : utterance.Tokens.FindIndex(_others.Has) is var first and >= 0 ? first : utterance.Tokens.Count;

    /// <summary>
    /// Whom what was seen names itself: "it is tearing in his chest", "my mum, 79", "it's my husband's back"; the writer in
    /// "somebody rear-ended me". Null when nobody; a sign may name somebody ("my brother has TB").
    /// </summary>
    public Experiencer? NamedIn<T>(Utterance utterance, Sighting<T> seen, int firstNamed)
    {
        var isAge = seen.Value is Meaning { Kind: MentionKind.Age };
        var isSelf = false;
        for (var i = seen.First; i < seen.Last; i++)
        {
            var token = utterance.Tokens[i];
            if (_theirs.Has(token) ? firstNamed <= i || isAge || _possessive.Contains(token.Word) : isAge && _others.Has(token))
            {
                return Experiencer.Other;
            }

            isSelf |= _self.Has(token) && i + 1 < utterance.Tokens.Count && !_others.Has(utterance.Tokens[i + 1]);
        }

        var isOf = seen is { Value: Meaning { Kind: MentionKind.Complaint }, IsPair: false } && seen.Last - seen.First > 1
            && utterance.Tokens.FindIndex(seen.First, seen.Last - seen.First, _others.Has) >= 0;
        var isTheirs = isOf || (!isSelf && seen.First > 0 && IsPossessive(utterance.Tokens[seen.First - 1]))
            || IsOfSomebody(utterance.Tokens, seen.End) || (seen.IsPair && IsOfSomebody(utterance.Tokens, seen.OtherEnd));
        return isTheirs ? Experiencer.Other : isSelf ? Experiencer.Self : null;
    }

    // "The lower back of my husband"
    private bool IsOfSomebody(List<Token> tokens, int after)
    {
        if (after < tokens.Count && _belonging.Has(tokens[after]))
        {
            for (var i = after + 1; i < Math.Min(tokens.Count, after + 1 + OwnedWithin) && !tokens[i].IsBreak; i++)
            {
                if (_others.Has(tokens[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsPossessive(Token token)
        => _possessive.Contains(token.Word) || (_others.Has(token) && token.Text.EndsWith('s'));

    // "Bad back for a week. It's my wife."
    private bool IsHandedOver(Utterance utterance)
    {
        foreach (var concept in utterance.Concepts)
        {
            if (concept.Value == _handedOver && (concept.End == utterance.Tokens.Count || utterance.Tokens[concept.End].Kind == TokenKind.Stop))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBeside(List<Token> tokens, int i)
        => i > 0 && (_besides.Has(tokens[i - 1]) || (i > 1 && !tokens[i - 1].IsBreak && _besides.Has(tokens[i - 2])));

    // "Lifting the kids", "moved my gran into her flat": who is lifted is not whose body it is, until "he" or "she".
    private bool IsHandled(List<Token> tokens, int i)
    {
        for (var back = i - 1; back >= Math.Max(0, i - HandledWithin) && !tokens[back].IsBreak; back--)
        {
            if (_handling.Has(tokens[back]))
            {
                return true;
            }
        }

        return false;
    }

    // "I'm a big lad", "as a mum of two", "nervous dad here": the writer.
    private bool IsDescribed(List<Token> tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Text is "here")
        {
            return true;
        }

        for (var back = i - 1; back > 0 && back >= i - DescribedWithin && !_self.Has(tokens[back]) && !_joints.Has(tokens[back]); back--)
        {
            if (_articles.Has(tokens[back]))
            {
                return _describing.Has(tokens[back - 1]);
            }
        }

        return false;
    }

    // "Someone rear-ended me": who did it has not been hurt by it, until "he" or "she".
    private bool ActsOnWriter(List<Token> tokens, int i)
    {
        for (var on = i + 1; on < Math.Min(tokens.Count, i + ActsWithin) && !tokens[on].IsBreak; on++)
        {
            if (_writer.Has(tokens[on]))
            {
                return true;
            }
        }

        return false;
    }

    // "My husband says it is nothing but it feels odd": what somebody says is about the writer, until "he" or "she".
    private bool IsBackToSelf(List<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        return _saying.Has(tokens[i])
            || (_self.Has(tokens[i]) && !_others.Has(next) && (i == 0 || tokens[i - 1].Text is not "not"))
            || (_turns.Has(tokens[i]) && next.Text is "it" or "its" or "now" or "mine");
    }
}
