namespace Microsoft.Recognizers.Text.Number;

/// <summary>An ordinal as steps from the current one or from the end.</summary>
internal readonly record struct RelativeOrdinal(int Offset, string RelativeTo, int Next);
