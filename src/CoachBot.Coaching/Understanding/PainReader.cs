namespace CoachBot.Coaching;

/// <summary>A pain score, 0 to 10. Of several the highest counts, but what was yesterday does not.</summary>
internal sealed class PainReader
{
    private const int Worst = 10;
    private const int FarthestFrom = 3;
    private const int FarthestNext = 5;
    private const int FarthestCorrection = 4;
    private const int FarthestWhen = 5;
    private readonly Phrases<int> _words;
    private readonly Phrases<int> _units;
    private readonly WordSet _past;
    private readonly WordSet _present;

    public PainReader(Compiler compiler)
    {
        _words = compiler.Numbers("pain");
        _units = compiler.Numbers("units");
        _past = compiler.Set("past");
        _present = compiler.Set("present");
    }

    public int? Read(Utterance utterance)
    {
        var scores = Scores(utterance, 0, utterance.Tokens.Count);
        return scores.Count == 0 ? InWords(utterance, 0, utterance.Tokens.Count) : scores.Present ?? Whole(scores.All);
    }

    /// <summary>Of the tokens from one to before the other; null where all of it is past.</summary>
    /// <param name="isInNumbers">"Now 6 weeks, still bad" tells no score: neither the six nor the bad.</param>
    public int? Current(Utterance utterance, int from, int to, bool isInNumbers)
    {
        var scores = Scores(utterance, from, to);
        return scores.Count > 0 ? scores.Present : isInNumbers ? null : InWords(utterance, from, to);
    }

    /// <summary>What the score of now is above (or, negative, below) all that were told for before; null unless both were told.</summary>
    public int? Rise(Utterance utterance)
    {
        var told = Scores(utterance, 0, utterance.Tokens.Count);
        return told.Present is not { } score || Whole(told.All) is null || (told.Now is null ? told.Past : told.Before) is not (var least, var most) ? null
            : score > most ? score - (int)least
            : score < least ? score - (int)most
            : 0;
    }

    private Told Scores(Utterance utterance, int from, int to)
    {
        var tokens = utterance.Tokens;
        using var units = _units.Find(utterance);
        var (unit, told) = (0, default(Told));
        foreach (var score in utterance.Numbers)
        {
            while (unit < units.Count && units[unit].Start < score.End)
            {
                unit++;
            }

            var isAmount = unit < units.Count && units[unit].Start == score.End;
            if (score.Start < from || score.End > to || isAmount || IsScaleEnd(tokens, score) || IsNotAScore(tokens, score))
            {
                continue;
            }

            // "2/10, 35": the age of whoever has told a score.
            if (score.Value > Worst && told.Count > 0)
            {
                break;
            }

            told = IsCorrected(tokens, score) ? default : told;
            var isFormer = IsFormer(tokens, score);
            var isNow = !isFormer && (IsReturnedTo(tokens, score) || IsNear(tokens, score, _present, _past));
            var isPast = isFormer || IsNear(tokens, score, _past, _present);
            told = new Told(
                told.Count + 1,
                isNow ? Add(told.Now, score.Value) : told.Now,
                isPast ? told.Current : Add(told.Current, score.Value),
                Add(told.All, score.Value),
                isPast || (!isNow && told.Now is null) ? Add(told.Before, score.Value) : told.Before,
                isPast ? Add(told.Past, score.Value) : told.Past);
        }

        return told;
    }

    private static (double Least, double Most) Add((double Least, double Most)? told, double score) =>
        told is var (least, most) ? (Math.Min(least, score), Math.Max(most, score)) : (score, score);

    /// <summary>The worst of some scores; null when one of them is none.</summary>
    private static int? Whole((double Least, double Most)? told) =>
        told is (>= 0, <= Worst and var most) ? (int)Math.Ceiling(most) : null;

    /// <summary>The least and the worst of the scores: those for now, those not for the past, all, those told before one of now, and those for the past.</summary>
    private readonly record struct Told(
        int Count,
        (double Least, double Most)? Now,
        (double Least, double Most)? Current,
        (double Least, double Most)? All,
        (double Least, double Most)? Before,
        (double Least, double Most)? Past)
    {
        public int? Present => Now is not null ? Whole(Now) : Whole(Current);
    }

    private int? InWords(Utterance utterance, int from, int to)
    {
        int? worst = null;
        using var words = _words.FindLongest(utterance);
        foreach (var hit in words)
        {
            worst = hit.Start >= from && hit.End <= to ? Math.Max(worst ?? 0, hit.Value) : worst;
        }

        return worst;
    }

    // The 10 of "6/10" and of "six out of ten"; a lone "10/10" keeps its first.
    private static bool IsScaleEnd(List<Token> tokens, Hit<double> number) =>
        number is { Value: Worst, Start: >= 2 }
        && IsOutOf(tokens[number.Start - 1]) && tokens.FindLastIndex(number.Start - 1, token => !IsOutOf(token)) >= 0;

    private static bool IsOutOf(Token token) => token.Text is "/" or "of" or "outta" or "outa" or "out" or "upon" or "by";

    // "Down to three from eight", "from about an 8", "8 when it first went"
    private static bool IsFormer(List<Token> tokens, Hit<double> score)
    {
        if (score.End < tokens.Count && tokens[score.End].Text is "when" && tokens.FindIndex(score.End, Math.Min(FarthestWhen, tokens.Count - score.End), token => token.Text is "went" or "started" or "happened" or "began") >= 0)
        {
            return true;
        }

        for (var i = score.Start - 1; i >= Math.Max(0, score.Start - FarthestFrom) && !tokens[i].IsBreak && tokens[i].Kind != TokenKind.Number; i--)
        {
            if (tokens[i].Text is "from")
            {
                return true;
            }
        }

        return false;
    }

    // "Crept up to a 4 but back to a 2", "a 4 after the garden, 2 again by bedtime"
    private static bool IsReturnedTo(List<Token> tokens, Hit<double> score)
    {
        if (score.End < tokens.Count && tokens[score.End].Text is "again")
        {
            return true;
        }

        var to = score.Start - 1;
        while (to > 0 && tokens[to].Text is "a" or "an" or "about" or "around")
        {
            to--;
        }

        return to > 0 && tokens[to].Text is "to" && tokens[to - 1].Text is "back" or "down";
    }

    private static bool IsNotAScore(List<Token> tokens, Hit<double> number)
    {
        // "A 4, not 6"
        if (number.Start > 0 && tokens[number.Start - 1].Text is "not")
        {
            return true;
        }

        var next = number.End < tokens.Count ? tokens[number.End].Text : "";
        return next is "st" or "nd" or "rd" or "th" or "am" or "pm" or "mins" or "minutes" or "hours" or "hrs" or "hour";
    }

    /// <summary>Whether the nearest time word before the score (or right behind it) is one of these rather than one of those.</summary>
    private static bool IsNear(List<Token> tokens, Hit<double> score, WordSet these, WordSet those)
    {
        for (var i = score.End; i < tokens.Count && i < score.End + 2 && !tokens[i].IsBreak; i++)
        {
            if (these.Has(tokens[i]) || those.Has(tokens[i]))
            {
                return Before(tokens, score, these, those) is { } before && IsOfNext(tokens, i) ? before : these.Has(tokens[i]) && !IsNumber(tokens, i + 1);
            }
        }

        return Before(tokens, score, these, those) ?? false;
    }

    /// <summary>Whether the nearest time word before the score is one of these; null when there is none.</summary>
    private static bool? Before(List<Token> tokens, Hit<double> score, WordSet these, WordSet those)
    {
        for (var i = score.Start - 1; i >= 0 && tokens[i].Kind != TokenKind.Number; i--)
        {
            // "2 now, never mind the 7", "was an 8 the first weekend, id call it a 3": that time had its number.
            if (tokens[i].IsBreak && EndsWithScore(tokens, i))
            {
                return null;
            }

            if (these.Has(tokens[i]) || those.Has(tokens[i]))
            {
                return these.Has(tokens[i]);
            }
        }

        return null;
    }

    // "Was a 9 now it's a 3": the time word speaks of the number that follows.
    private static bool IsOfNext(List<Token> tokens, int timeWord)
    {
        for (var i = timeWord + 1; i < tokens.Count && i <= timeWord + FarthestNext && !tokens[i].IsBreak; i++)
        {
            if (IsNumber(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithScore(List<Token> tokens, int end)
    {
        for (var i = end - 1; i >= 0 && !tokens[i].IsBreak; i--)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    // "7, no sorry 5", "7 no wait more like 5"
    private static bool IsCorrected(List<Token> tokens, Hit<double> score)
    {
        for (var i = score.Start - 1; i >= Math.Max(0, score.Start - FarthestCorrection) && tokens[i].Kind != TokenKind.Number; i--)
        {
            if (tokens[i].Text is "sorry" or "wait" || (i == score.Start - 1 && tokens[i].Text is "mean" or "meant" or "actually" or "rather"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Kind == TokenKind.Number;
}
