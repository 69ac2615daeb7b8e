namespace CoachBot.Coaching;

/// <summary>
/// A second ear for words that no phrase of the lexicon knows: whether a message, or one sentence of it, resembles what people told
/// who had a sign. Good enough for a plain question, never for an answer.
/// </summary>
internal sealed class Suspicion
{
    private const int FewestWords = 4;
    private const int FewestUnknown = 3;

    // That words are about the bladder or the bowel is harder to tell than that something is wrong.
    private const int MostSigns = 3;

    // Of tellings held out that no phrase hears, more than half are asked about, and fewer than five in a hundred ordinary ones: the report of tests/Bench.
    private const double Enough = 1.67;

    // Of what nothing else was made, a sign is told rather than not.
    private const double Leaning = 0.25;

    private readonly Masks _masks;
    private readonly List<Meaning> _signs;

    // Words of any sentence: they tell nothing, known or not.
    private readonly WordSet _common;

    // Half a second of work, done while the rest starts.
    private readonly Task<NaiveBayes> _learnt;

    public Suspicion(Compiler compiler, Masks masks, Hearing hearing, IReadOnlyList<Telling> tellings)
    {
        _masks = masks;
        _common = compiler.Set("self", "theirs", "verbs", "joints", "joining", "between", "plain");
        _signs = [.. tellings.Where(telling => telling.Sign is not null).DistinctBy(telling => telling.Sign).Select(telling => new Meaning(telling.Kind, telling.Sign!, IsVague: true))];
        var classes = _signs.Index().ToDictionary(sign => sign.Item.Value, sign => sign.Index + 1);
        _learnt = Task.Run(() => new NaiveBayes(
            [.. tellings.AsParallel().Select(telling => (TraitsOf(hearing, telling.Text), telling.Sign is null ? 0 : classes[telling.Sign]))],
            _signs.Count + 1));
    }

    /// <summary>The signs that the same words may tell, first the likeliest, and whether one of them is likely; none when they tell none rather than one.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="mentions">What is known of it: "upper back since two months" leaves nothing to suspect.</param>
    public (List<Sighting<Meaning>> Signs, bool IsLikely) Of(Utterance utterance, List<Mention> mentions)
    {
        if (_signs.Count == 0)
        {
            return ([], false);
        }

        var tokens = utterance.Tokens;
        using var best = Scratch<int>.Take();
        var (score, first, last) = (Read(tokens, 0, tokens.Count, best), 0, tokens.Count);
        var start = 0;
        for (var end = 0; end <= tokens.Count; end++)
        {
            if (end == tokens.Count ? start > 0 : tokens[end].Kind == TokenKind.Stop)
            {
                using var known = Scratch<int>.Take();
                if (Read(tokens, start, end, known) is var sentence && sentence > score)
                {
                    (score, first, last) = (sentence, start, end);
                    best.Clear();
                    best.AddRange(known);
                }

                start = end + 1;
            }
        }

        return score < Leaning || Unknown(utterance, first, last, mentions) < FewestUnknown
            ? ([], false)
            : ([.. _learnt.Result.Likeliest(best, MostSigns).Select(number => new Sighting<Meaning>(_signs[number - 1], first, last))], score >= Enough);
    }

    /// <summary>How much some tokens speak for a sign, and by what; too few do not speak.</summary>
    private double Read(List<Token> tokens, int start, int end, List<int> known)
    {
        if (end - start < FewestWords)
        {
            return double.NegativeInfinity;
        }

        using var traits = Scratch<ulong>.Take();
        Traits.Add(tokens, start, end, traits);
        _learnt.Result.Recognise(traits, known);
        return _learnt.Result.Score(known);
    }

    private int Unknown(Utterance utterance, int start, int end, List<Mention> mentions)
    {
        var (tokens, masked, unknown) = (utterance.Tokens, _masks.Reach(utterance), 0);
        for (var i = start; i < end; i++)
        {
            unknown += tokens[i].Kind == TokenKind.Word && !_common.Has(tokens[i]) && (masked.Length == 0 || masked[i] <= i) && !IsTold(tokens[i].Start, mentions) ? 1 : 0;
        }

        return unknown;
    }

    private static bool IsTold(int character, List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if ((mention.Holds || mention.Polarity == Answer.No || mention.Kind is not (MentionKind.Flag or MentionKind.Concern)) && mention.Covers(character))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong[] TraitsOf(Hearing hearing, string text)
    {
        using var traits = Scratch<ulong>.Take();
        using var utterance = hearing.Words(text);
        Traits.Add(utterance.Tokens, 0, utterance.Tokens.Count, traits);
        return [.. traits.Distinct()];
    }
}
