namespace CoachBot.Coaching;

/// <summary>A plain yes, no or "not sure", when the whole message says so; a doubt within it is "not sure", too.</summary>
internal sealed class YesNoReader(Compiler compiler)
{
    private readonly WholeMessage _answers = new(compiler, new[] { "yes", "no", "unsure" }.Select(field => (field, compiler.Lexicon.Words(field))), "fillers");
    private readonly WordSet _fillers = compiler.Set("fillers");
    private readonly List<string> _yes = [.. compiler.Lexicon.Words("yes")];
    private readonly List<string> _no = [.. compiler.Lexicon.Words("no")];
    private readonly int _hedge = compiler.ConceptNumbers.GetValueOrDefault("hedge", -1);

    public Answer? Read(Utterance utterance) => _answers.Read(utterance) switch
    {
        ["yes"] => Answer.Yes,
        ["no"] => Answer.No,
        ["unsure"] => Answer.Unsure,
        null when utterance.Expresses(_hedge) => Answer.Unsure,
        null => Slipped(utterance),
        _ => null,
    };

    // "Yess please", "non"
    private Answer? Slipped(Utterance utterance)
    {
        var (tokens, at) = (utterance.Tokens, Slips.Unknown(utterance));
        if (at < 0 || tokens.Where((_, i) => i != at).Any(token => token.Kind is TokenKind.Word or TokenKind.Number && !_fillers.Has(token)))
        {
            return null;
        }

        return (Slips.Near(tokens[at].Text, _yes).Count, Slips.Near(tokens[at].Text, _no).Count) switch
        {
            ( > 0, 0) => Answer.Yes,
            (0, > 0) => Answer.No,
            _ => null,
        };
    }
}
