namespace CoachBot.Coaching;

/// <summary>
/// Lets what is said of somebody named be heard by phrases that people use of themselves: "his" may stand for "my", and
/// "leaks" for "leak" after "he". Who is meant is read elsewhere.
/// </summary>
internal sealed class ThirdPerson
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, ushort> _ofOneself = [];
    private readonly WordSet _others;
    private readonly WordSet _theirs;

    public ThirdPerson(Compiler compiler)
    {
        _vocabulary = compiler.Vocabulary;
        _others = compiler.SetWithPlurals("others");
        _theirs = compiler.Set("theirs");
        foreach (var (own, theirs) in compiler.Lexicon.OfOneself)
        {
            foreach (var word in theirs)
            {
                _ofOneself[_vocabulary.NumberOf(word)] = (ushort)_vocabulary.NumberOf(own);
            }
        }
    }

    /// <summary>Fills <see cref="Token.Other"/> of the words that follow whoever is named first.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="about">Whom the talk was about before.</param>
    public void Fill(List<Token> tokens, Experiencer about)
    {
        var named = about == Experiencer.Other ? 0 : tokens.FindIndex(_others.Has);
        for (var i = Math.Max(0, named); named >= 0 && i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Word, Other: 0 } token && OfOneself(token, i > 0 ? tokens[i - 1] : default) is var own and > 0)
            {
                tokens[i] = token with { Other = own };
            }
        }
    }

    private ushort OfOneself(Token token, Token before)
        => _ofOneself.TryGetValue(token.Word, out var own) ? own
            : token.Text.EndsWith('s') && (_theirs.Has(before) || _others.Has(before)) ? (ushort)_vocabulary.NumberOf(token.Text[..^1])
            : (ushort)0;
}
