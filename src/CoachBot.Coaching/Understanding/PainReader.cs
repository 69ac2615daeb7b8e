namespace CoachBot.Coaching;

/// <summary>A pain score, 0 to 10. Of several the highest counts, but what was yesterday does not.</summary>
internal sealed class PainReader
{
    private const int Worst = 10;
    private const double Unsaid = -1000;
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

    public int? Read(Utterance utterance) => Read(utterance, 0, utterance.Tokens.Count);

    /// <summary>Of the tokens from one to before the other.</summary>
    public int? Read(Utterance utterance, int from, int to)
    {
        var tokens = utterance.Tokens;
        using var units = _units.Find(utterance);
        var (unit, scores, now, current, all) = (0, 0, Unsaid, Unsaid, Unsaid);
        var isInRange = (Now: true, Current: true, All: true);
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

            var isInScale = score.Value is >= 0 and <= Worst;
            scores++;
            (all, isInRange.All) = (Math.Max(all, score.Value), isInRange.All && isInScale);
            if (IsNear(tokens, score, _present, _past))
            {
                (now, isInRange.Now) = (Math.Max(now, score.Value), isInRange.Now && isInScale);
            }

            if (!IsNear(tokens, score, _past, _present))
            {
                (current, isInRange.Current) = (Math.Max(current, score.Value), isInRange.Current && isInScale);
            }
        }

        return scores == 0 ? InWords(utterance, from, to)
            : now > Unsaid ? Whole(now, isInRange.Now)
            : current > Unsaid ? Whole(current, isInRange.Current)
            : Whole(all, isInRange.All);
    }

    private static int? Whole(double score, bool isInRange) => isInRange ? (int)Math.Ceiling(score) : null;

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

    private static bool IsOutOf(Token token) => token.Text is "/" or "of" or "outta" or "out";

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
                return these.Has(tokens[i]) && (i + 1 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Number);
            }
        }

        for (var i = score.Start - 1; i >= 0; i--)
        {
            if (these.Has(tokens[i]) || those.Has(tokens[i]))
            {
                return these.Has(tokens[i]);
            }

            if (tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }
        }

        return false;
    }
}
