namespace CoachBot.Coaching;

/// <summary>
/// Says whether something mentioned is affirmed, denied or left open. What is unclear counts as affirmed:
/// a symptom that somebody names is denied only by a "no" that plainly belongs to it.
/// </summary>
internal sealed class PolarityReader
{
    private const int FarthestBack = 12;
    private readonly HashSet<string> _negators;
    private readonly HashSet<string> _contrasts;
    private readonly HashSet<string> _subjects;
    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _answers;
    private readonly Phrases<bool> _hedges;
    private readonly Phrases<bool> _no;

    public PolarityReader(Lexicon lexicon)
    {
        _negators = lexicon.Set("negators");
        _contrasts = lexicon.Set("contrasts");
        _subjects = lexicon.Set("subjects");
        _openers = lexicon.Set("openers");
        _answers = lexicon.Set("no");
        _hedges = lexicon.Phrases("hedges");
        _no = lexicon.Phrases("no");
    }

    public IReadOnlyList<Answer> Of<T>(List<Token> tokens, IReadOnlyList<Hit<T>> hits)
    {
        var hedges = _hedges.FindLongest(tokens);
        var noes = _no.FindLongest(tokens);
        var hedged = Covered(hedges, tokens.Count);
        return hits.Select(hit => Of(tokens, hit.Start, hit.End, hedged, noes)).ToList();
    }

    private Answer Of(List<Token> tokens, int start, int end, bool[] hedged, List<Hit<bool>> noes)
    {
        var isOwnNegation = _negators.Contains(tokens[start].Text);
        var last = Math.Max(0, start - FarthestBack);
        var hasSubject = false;
        for (var i = start - 1; i >= last; i--)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Stop || _contrasts.Contains(token.Text))
            {
                break;
            }

            if (hedged[i])
            {
                return Answer.Unsure;
            }

            if (_negators.Contains(token.Text))
            {
                var isAnswerBefore = IsAnswerBefore(tokens, i, start, isOwnNegation, hasSubject);
                if (!isAnswerBefore)
                {
                    return isOwnNegation ? Answer.Unsure : Answer.No;
                }

                continue;
            }

            hasSubject |= _subjects.Contains(token.Text);
            if (token.Kind == TokenKind.Comma && (hasSubject || _openers.Contains(tokens[i + 1].Text)))
            {
                break;
            }
        }

        return IsDeniedAfter(tokens, end, noes) ? Answer.No : Answer.Yes;
    }

    /// <summary>"No, my leg is numb" and "no i cant feel it": the "no" answers the question, not what follows it.</summary>
    private bool IsAnswerBefore(List<Token> tokens, int negator, int start, bool isOwnNegation, bool hasSubject)
    {
        var next = negator + 1;
        var isAnswer = _answers.Contains(tokens[negator].Text);
        return hasSubject
            || (next < tokens.Count && tokens[next].IsBreak)
            || (isAnswer && next < start && _openers.Contains(tokens[next].Text))
            || (isAnswer && next == start && isOwnNegation);
    }

    // "numbness? none" and "fever: no"
    private static bool IsDeniedAfter(List<Token> tokens, int end, List<Hit<bool>> noes)
    {
        var at = end;
        while (at < tokens.Count && tokens[at].Kind is TokenKind.Stop or TokenKind.Sign && tokens[at].Text is ":" or "?" or "-" or "=")
        {
            at++;
        }

        return noes.Exists(no => no.Start == at && at > end && (no.End == tokens.Count || tokens[no.End].IsBreak));
    }

    private static bool[] Covered(List<Hit<bool>> hits, int count)
    {
        var covered = new bool[count];
        foreach (var hit in hits)
        {
            Array.Fill(covered, true, hit.Start, hit.Length);
        }

        return covered;
    }
}
