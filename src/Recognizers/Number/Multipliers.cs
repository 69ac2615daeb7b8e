namespace Microsoft.Recognizers.Text.Number;

/// <summary>The short forms in "10k" and "2.5M". Case matters: 1m is a metre, 1M a million.</summary>
internal static class Multipliers
{
    public static bool IsMultiplier(ReadOnlySpan<char> unit) => Factor(unit) > 0;

    /// <summary>What the unit multiplies by, or 0 if it is none.</summary>
    public static double Factor(ReadOnlySpan<char> unit) => unit switch
    {
        "k" or "K" => 1e3,
        "M" or "MM" or "mil" => 1e6,
        "b" or "B" or "G" => 1e9,
        "T" => 1e12,
        _ => 0,
    };
}
