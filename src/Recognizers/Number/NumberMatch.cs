namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number between two tokens (Next is the first token after it).</summary>
internal readonly record struct NumberMatch(int From, int Next, double Value, NumberKind Kind)
{
    /// <summary>The size of the last "thousand", "million" ... if the number ends in one, else 1.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>What a following "dozen" counts: the two of "three hundred and two dozen".</summary>
    public double Tail { get; init; }

    public static NumberMatch Plain(int from, int next, double value) =>
        new(from, next, value, Math.Floor(value).Equals(value) ? NumberKind.Integer : NumberKind.Decimal);
}
