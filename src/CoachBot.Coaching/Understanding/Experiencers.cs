namespace CoachBot.Coaching;

/// <summary>Whom a mention is about: whoever was named last before it. "He" and "she" are somebody only once somebody was named.</summary>
internal sealed class Experiencers(Compiler compiler)
{
    private readonly WordSet _self = compiler.Set("self");
    private readonly WordSet _others = compiler.Set("others");
    private readonly WordSet _theirs = compiler.Set("theirs");
    private readonly int _somebody = compiler.ConceptNumbers.GetValueOrDefault("somebody", -1);

    /// <summary>For each token, whom the message was about when it came to it.</summary>
    public Experiencer[] Of(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        var whom = new Experiencer[tokens.Count];
        var (current, isOtherNamed, until) = (Experiencer.Self, false, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            whom[i] = current;
            foreach (var concept in utterance.ConceptsAt(i))
            {
                until = concept.Value == _somebody ? Math.Max(until, concept.End) : until;
            }

            if (i < until || _others.Has(tokens[i]) || (isOtherNamed && _theirs.Has(tokens[i])))
            {
                (current, isOtherNamed) = (Experiencer.Other, true);
            }
            else if (_self.Has(tokens[i]) && !(i + 1 < tokens.Count && _others.Has(tokens[i + 1])))
            {
                current = Experiencer.Self;
            }
        }

        return whom;
    }
}
