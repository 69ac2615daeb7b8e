using System.Runtime.InteropServices;

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

    // Odds, as logarithms, of the likeliest sign beside none. Of tellings held out that no phrase hears, nearly two thirds are asked about,
    // and four in a hundred ordinary ones: the report of tests/Bench.
    private const double Enough = -3.6;

    // Beside a sign that was heard: the other words are mostly about that one.
    private const double Surely = -2.4;

    // Where nothing else was made of the words.
    private const double Leaning = -4.3;

    private readonly Masks _masks;
    private readonly List<Meaning> _signs;

    // Words of any sentence: they tell nothing, known or not.
    private readonly WordSet _common;

    // Most of a second of work, done while the rest starts.
    private readonly Task<LogisticRegression> _learnt;

    public Suspicion(Compiler compiler, Masks masks, Hearing hearing, IReadOnlyList<Telling> tellings)
    {
        _masks = masks;
        _common = compiler.Set("self", "theirs", "verbs", "joints", "joining", "between", "plain");
        _signs = [.. tellings.Where(telling => telling.Sign is not null).DistinctBy(telling => telling.Sign).Select(telling => new Meaning(telling.Kind, telling.Sign!, IsVague: true))];
        var classes = _signs.Index().ToDictionary(sign => sign.Item.Value, sign => sign.Index + 1);
        _learnt = Task.Run(() => Learn(hearing, tellings, classes));
    }

    /// <summary>The signs that the same words may tell, first the likeliest, and whether one of them is likely enough to be asked about; none when they hardly tell any.</summary>
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
            : ([.. _learnt.Result.Likeliest(best, MostSigns).Select(number => new Sighting<Meaning>(_signs[number - 1], first, last))], score >= (mentions.Exists(IsSign) ? Surely : Enough));
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
        _learnt.Result.Recognise(CollectionsMarshal.AsSpan(traits), known);
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

    private static bool IsSign(Mention mention) => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self, Polarity: not Answer.No };

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

    private static LogisticRegression Learn(Hearing hearing, IReadOnlyList<Telling> tellings, Dictionary<string, int> classes)
    {
        var examples = new (ulong[] Traits, int Class)[tellings.Count];
        Parallel.For(0, examples.Length, index =>
        {
            var (_, sign, text) = tellings[index];
            examples[index] = (TraitsOf(hearing, text), sign is null ? 0 : classes[sign]);
        });
        return new LogisticRegression(examples, classes.Count + 1);
    }

    private static ulong[] TraitsOf(Hearing hearing, string text)
    {
        using var traits = Scratch<ulong>.Take();
        using var utterance = hearing.Words(text);
        Traits.Add(utterance.Tokens, 0, utterance.Tokens.Count, traits);
        return [.. traits];
    }
}
