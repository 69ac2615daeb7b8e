namespace CoachBot.Coaching;

/// <summary>Words that say nothing of the body, whatever is in them: the "chest" of "chest infection", "as if a bus hit me".</summary>
internal sealed class Masks(Compiler compiler)
{
    private readonly Phrases<bool> _phrases = compiler.Phrases("masks");

    /// <summary>For each token, how far masks that begin there or before reach; empty without any.</summary>
    public int[] Reach(Utterance utterance)
    {
        using var found = _phrases.Find(utterance);
        if (found.Count == 0)
        {
            return [];
        }

        var reach = new int[utterance.Tokens.Count];
        foreach (var mask in found)
        {
            reach[mask.Start] = Math.Max(reach[mask.Start], mask.End);
        }

        Spotter.Extend(reach);
        return reach;
    }
}
