namespace CoachBot.Sentences;

/// <summary>Every expression in every template that it fits, each written a little differently. The same seed gives the same sentences.</summary>
internal sealed class SentenceGenerator
{
    private readonly Random _random;

    public SentenceGenerator(int seed) => _random = new Random(seed);

    public static IReadOnlyList<Expression> Emergency { get; } = ExpressionFile.Read("emergency");

    public static IReadOnlyList<Expression> Urgent { get; } = ExpressionFile.Read("urgent");

    public static IReadOnlyList<Expression> Background { get; } = ExpressionFile.Read("background");

    public static IReadOnlyList<Expression> Cautions { get; } = ExpressionFile.Read("cautions");

    /// <summary>A quarter have a typo. Denied beside one another are only expressions of the same list.</summary>
    public IEnumerable<Sentence> Sentences(IReadOnlyList<Expression> expressions) =>
        from truth in Enum.GetValues<Truth>()
        from expression in expressions
        from template in Templates.Of(truth)
        let sentence = Make(truth, template, expression, expressions)
        where sentence is not null
        select sentence;

    private Sentence? Make(Truth truth, string template, Expression expression, IReadOnlyList<Expression> others)
    {
        var slipped = _random.Chance(0.25) ? Typo.In(expression.Text, _random) : null;
        var text = Slots.Fill(template, slipped is null ? expression : expression with { Text = slipped }, others, _random);
        return text is null ? null : new Sentence(Noise.Over(text, _random), truth, template, expression, slipped is not null && truth != Truth.Denied);
    }
}
