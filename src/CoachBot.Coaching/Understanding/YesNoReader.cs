namespace CoachBot.Coaching;

/// <summary>A plain yes, no or "not sure", when the whole message says so; a doubt within it is "not sure", too.</summary>
internal sealed class YesNoReader(Compiler compiler)
{
    private readonly WholeMessage _answers = new(compiler, new[] { "yes", "no", "unsure" }.Select(field => (field, compiler.Lexicon.Words(field))), "fillers");
    private readonly int _hedge = compiler.ConceptNumbers.GetValueOrDefault("hedge", -1);

    public Answer? Read(Utterance utterance) => _answers.Read(utterance) switch
    {
        ["yes"] => Answer.Yes,
        ["no"] => Answer.No,
        ["unsure"] => Answer.Unsure,
        null when utterance.Expresses(_hedge) => Answer.Unsure,
        _ => null,
    };
}
