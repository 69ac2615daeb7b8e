namespace Microsoft.Recognizers.Text.Number;

internal static class NumberKindNames
{
    /// <summary>The published subtype.</summary>
    public static string Name(this NumberKind kind) => kind switch
    {
        NumberKind.Integer => "integer",
        NumberKind.Decimal => "decimal",
        NumberKind.Power => "power",
        _ => "fraction",
    };
}
