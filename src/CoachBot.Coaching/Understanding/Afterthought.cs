namespace CoachBot.Coaching;

/// <summary>Hears that an answer goes on to something that is not known: "nope, all fine. Well, hang on, ...".</summary>
internal sealed class Afterthought(Compiler compiler)
{
    // A word or two more is a way of speaking; a statement needs a few.
    private const int FewestWords = 3;

    private readonly Phrases<bool> _cues = compiler.Phrases("afterthoughts");
    private readonly Phrases<bool> _known = compiler.Phrases("fillers", "between", "everyday");

    public bool IsIn(Utterance utterance)
    {
        if (_cues.FindLongest(utterance) is not [var cue, ..])
        {
            return false;
        }

        var known = _known.FindLongest(utterance);
        var unknown = 0;
        for (int i = cue.End, next = 0; i < utterance.Tokens.Count; i++)
        {
            while (next < known.Count && known[next].End <= i)
            {
                next++;
            }

            var isKnown = next < known.Count && known[next].Start <= i;
            unknown += utterance.Tokens[i].Kind == TokenKind.Word && !isKnown ? 1 : 0;
        }

        return unknown >= FewestWords;
    }
}
