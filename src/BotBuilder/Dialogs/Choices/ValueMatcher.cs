namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the words of one value among the words of an utterance: in order, with few others between.</summary>
internal readonly struct ValueMatcher(List<Token> utterance, int maxDistance, bool allowPartial)
{
    public ValueMatch? Match(List<Token> searched, int from)
    {
        var matched = 0;
        var deviation = 0;
        var start = -1;
        var end = -1;
        foreach (var word in searched)
        {
            var position = IndexOf(word, from);
            if (position < 0)
            {
                continue;
            }

            var distance = matched > 0 ? position - from : 0;
            if (distance > maxDistance)
            {
                continue;
            }

            matched++;
            deviation += distance;
            from = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < searched.Count && !allowPartial))
        {
            return null;
        }

        // A partial match scores nothing (the published division is one of integers), so any complete one goes before it.
        var score = matched == searched.Count ? (float)matched / (matched + deviation) : 0;
        return new ValueMatch(null!, start, end, score, 0);
    }

    private int IndexOf(Token word, int from)
    {
        for (var i = from; i < utterance.Count; i++)
        {
            if (utterance[i].Normalized == word.Normalized)
            {
                return i;
            }
        }

        return -1;
    }
}
