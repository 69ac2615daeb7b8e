namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One reading: its timex, and a value or the two ends of a range; a value of null cannot be resolved.</summary>
internal sealed record Meaning(string Timex, string? Value, string? End = null)
{
    /// <summary>"more" or "less" when the value is only a bound.</summary>
    public string? Mod { get; init; }
}
