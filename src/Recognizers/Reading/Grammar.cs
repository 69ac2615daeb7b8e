namespace Microsoft.Recognizers.Text.Reading;

/// <summary>The readings that several grammars ask for at the same token.</summary>
internal enum Grammar
{
    Literal,
    Cardinal,
    Ordinal,
    FractionPart,
    Number,
    Duration,
    Clock,
    ClockIntroduced,
}
