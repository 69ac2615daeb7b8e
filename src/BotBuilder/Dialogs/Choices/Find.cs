namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices, or any words, in what a person wrote.</summary>
public static class Find
{
    private const int DefaultTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var found = FindValues(utterance, WordsFor(choices, options), options);
        var results = new List<ModelResult<FoundChoice>>(found.Count);
        foreach (var value in found)
        {
            results.Add(new ModelResult<FoundChoice>
            {
                Start = value.Start,
                End = value.End,
                TypeName = "choice",
                Text = value.Text,
                Resolution = new FoundChoice
                {
                    Value = choices[value.Resolution.Index].Value,
                    Index = value.Resolution.Index,
                    Score = value.Resolution.Score,
                    Synonym = value.Resolution.Value,
                },
            });
        }

        return results;
    }

    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        utterance ??= string.Empty;

        if (ExactMatch(utterance, values) is { } exact)
        {
            return [exact];
        }

        // The longest first, so that "dark red" is taken before "red".
        var longestFirst = new List<SortedValue>(values);
        longestFirst.Sort(static (a, b) => b.Value.Length != a.Value.Length ? b.Value.Length.CompareTo(a.Value.Length) : a.Index.CompareTo(b.Index));

        var tokenize = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenize(utterance, options?.Locale);
        var matcher = new ValueMatcher(tokens, options?.MaxTokenDistance ?? DefaultTokenDistance, options?.AllowPartialMatches ?? false);
        var matches = new List<ValueMatch>();
        foreach (var value in longestFirst)
        {
            var searched = tokenize(value.Value.Trim(), options?.Locale);
            var position = 0;
            while (position < tokens.Count && matcher.Match(searched, position) is { } match)
            {
                matches.Add(match with { Value = value, Order = matches.Count });
                position = match.End + 1;
            }
        }

        return WithoutOverlaps(utterance, tokens, matches);
    }

    private static List<SortedValue> WordsFor(IList<Choice> choices, FindChoicesOptions? options)
    {
        var words = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true })
            {
                words.Add(new SortedValue { Value = choice.Value, Index = index });
            }

            if (choice.Action?.Title is { } title && options is not { NoAction: true })
            {
                words.Add(new SortedValue { Value = title, Index = index });
            }

            if (choice.Synonyms is not null)
            {
                foreach (var synonym in choice.Synonyms)
                {
                    words.Add(new SortedValue { Value = synonym, Index = index });
                }
            }
        }

        return words;
    }

    private static ModelResult<FoundValue>? ExactMatch(string utterance, List<SortedValue> values)
    {
        foreach (var value in values)
        {
            if (value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase))
            {
                return Result(value, 1, utterance, 0, utterance.Length - 1);
            }
        }

        return null;
    }

    /// <summary>The best match of every choice, as long as its words are not already part of a better one.</summary>
    private static List<ModelResult<FoundValue>> WithoutOverlaps(string utterance, List<Token> tokens, List<ValueMatch> matches)
    {
        matches.Sort(static (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Order.CompareTo(b.Order));

        var results = new List<ModelResult<FoundValue>>();
        var found = new HashSet<int>();
        var used = new bool[tokens.Count];
        foreach (var match in matches)
        {
            var span = used.AsSpan(match.Start, match.End - match.Start + 1);
            if (span.Contains(true) || !found.Add(match.Value.Index))
            {
                continue;
            }

            span.Fill(true);
            var start = tokens[match.Start].Start;
            var end = tokens[match.End].End;
            results.Add(Result(match.Value, match.Score, utterance[start..(end + 1)], start, end));
        }

        results.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return results;
    }

    private static ModelResult<FoundValue> Result(SortedValue value, float score, string text, int start, int end) => new()
    {
        Text = text,
        Start = start,
        End = end,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
