namespace CoachBot.Coaching;

/// <summary>A pain score, 0 to 10. Of several the highest counts, but what was yesterday does not.</summary>
internal sealed class PainReader
{
    private const int Worst = 10;
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
        var units = _units.Find(utterance).Select(unit => unit.Start).ToHashSet();
        var scores = utterance.Numbers.FindAll(number => number.Start >= from && number.End <= to
            && !IsScaleEnd(tokens, number) && !IsNotAScore(tokens, number, units));
        if (scores.Count == 0)
        {
            var words = _words.FindLongest(utterance).FindAll(hit => hit.Start >= from && hit.End <= to);
            return words.Count > 0 ? words.Max(hit => hit.Value) : null;
        }

        var now = scores.Where(score => IsNear(tokens, score, _present, _past)).ToList();
        var current = now.Count > 0 ? now : scores.Where(score => !IsNear(tokens, score, _past, _present)).ToList();
        var counted = current.Count > 0 ? current : scores;
        return counted.TrueForAll(score => score.Value is >= 0 and <= Worst) ? (int)Math.Ceiling(counted.Max(score => score.Value)) : null;
    }

    // The 10 of "6/10" and of "six out of ten"; a lone "10/10" keeps its first.
    private static bool IsScaleEnd(List<Token> tokens, NumberFound number) =>
        number is { Value: Worst, Start: >= 2 }
        && IsOutOf(tokens[number.Start - 1]) && tokens.FindLastIndex(number.Start - 1, token => !IsOutOf(token)) >= 0;

    private static bool IsOutOf(Token token) => token.Text is "/" or "of" or "outta" or "out";

    private static bool IsNotAScore(List<Token> tokens, NumberFound number, HashSet<int> units)
    {
        var next = number.End < tokens.Count ? tokens[number.End].Text : "";
        return units.Contains(number.End)
            || next is "st" or "nd" or "rd" or "th" or "am" or "pm" or "mins" or "minutes" or "hours" or "hrs" or "hour";
    }

    /// <summary>Whether the nearest time word before the score (or right behind it) is one of these rather than one of those.</summary>
    private static bool IsNear(List<Token> tokens, NumberFound score, WordSet these, WordSet those)
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
