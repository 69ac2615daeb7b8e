namespace Microsoft.Recognizers.Text.DateTime;

internal static class EntityKindNames
{
    /// <summary>The published type: "date", "datetimerange".</summary>
    public static string Name(this EntityKind kind) => kind.ToString().ToLowerInvariant();
}
