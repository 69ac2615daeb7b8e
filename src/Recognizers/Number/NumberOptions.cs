namespace Microsoft.Recognizers.Text.Number;

[Flags]
public enum NumberOptions
{
    None = 0,
    PercentageMode = 1,
    NoProtoCache = 16,
    SuppressExtendedTypes = 2097152,
    ExperimentalMode = 4194304,
    EnablePreview = 8388608,
}
