namespace CoachBot.Coaching;

/// <summary>
/// Says whether something mentioned is affirmed, denied or left open. What is unclear counts as affirmed: a symptom that
/// somebody names is denied only by a "no" that plainly belongs to it, with nothing between but words like "have any".
/// </summary>
internal sealed class PolarityReader
{
    private const int FarthestBack = 12;
    private readonly HashSet<string> _negators;
    private readonly HashSet<string> _contrasts;
    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _between;
    private readonly HashSet<string> _answers;
    private readonly Phrases<bool> _hedges;
    private readonly Phrases<bool> _no;

    /// <param name="negators">The word lists that deny: "cannot" denies a place, but never a symptom ("cant sleep, numb leg").</param>
    public PolarityReader(Lexicon lexicon, params string[] negators)
    {
        _negators = negators.SelectMany(lexicon.Set).ToHashSet(StringComparer.Ordinal);
        _contrasts = lexicon.Set("contrasts");
        _openers = lexicon.Set("openers");
        _between = lexicon.Set("between");
        _answers = lexicon.Set("no");
        _hedges = lexicon.Phrases("hedges");
        _no = lexicon.Phrases("no");
    }

    public IReadOnlyList<Answer> Of<T>(List<Token> tokens, IReadOnlyList<Hit<T>> hits)
    {
        var hedged = Covered(_hedges.FindLongest(tokens), tokens.Count);
        var mentioned = Covered(hits, tokens.Count);
        var noes = _no.FindLongest(tokens);
        return hits.Select(hit => Before(tokens, hit.Start, hedged, mentioned)
            ?? (IsDeniedAfter(tokens, hit.End, noes) ? Answer.No : Answer.Yes)).ToList();
    }

    private Answer? Before(List<Token> tokens, int start, bool[] hedged, bool[] mentioned)
    {
        var isOwnNegation = _negators.Contains(tokens[start].Text);
        var isOpen = true;
        for (var i = start - 1; i >= Math.Max(0, start - FarthestBack); i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Stop || _contrasts.Contains(token.Text))
            {
                return null;
            }

            if (hedged[i])
            {
                return Answer.Unsure;
            }

            if (token.Kind == TokenKind.Comma)
            {
                isOpen &= !_openers.Contains(tokens[i + 1].Text);
            }
            else if (mentioned[i])
            {
                continue;
            }
            else if (!_negators.Contains(token.Text))
            {
                isOpen &= token.Kind == TokenKind.Sign || _between.Contains(token.Text);
            }
            else if (isOpen && !IsAnswerBefore(tokens, i, start, isOwnNegation))
            {
                return isOwnNegation ? Answer.Unsure : Answer.No;
            }
        }

        return null;
    }

    /// <summary>"No, my leg is numb" and "no the numbness is worse": the "no" answers the question, not what follows it.</summary>
    private bool IsAnswerBefore(List<Token> tokens, int negator, int start, bool isOwnNegation)
    {
        var next = negator + 1;
        var isAnswer = _answers.Contains(tokens[negator].Text);
        return tokens[next].IsBreak || (isAnswer && (next == start ? isOwnNegation : _openers.Contains(tokens[next].Text)));
    }

    // "numbness? none" and "fever: no"
    private static bool IsDeniedAfter(List<Token> tokens, int end, List<Hit<bool>> noes)
    {
        var at = end;
        while (at < tokens.Count && tokens[at].Text is ":" or "?" or "-" or "=")
        {
            at++;
        }

        return noes.Exists(no => no.Start == at && at > end && (no.End == tokens.Count || tokens[no.End].IsBreak));
    }

    private static bool[] Covered<T>(IReadOnlyList<Hit<T>> hits, int count)
    {
        var covered = new bool[count];
        foreach (var hit in hits)
        {
            Array.Fill(covered, true, hit.Start, hit.Length);
        }

        return covered;
    }
}
