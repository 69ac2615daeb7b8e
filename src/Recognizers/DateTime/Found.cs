namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A value read from a token up to, not including, another.</summary>
internal readonly record struct Found<T>(T Value, int From, int Next);
