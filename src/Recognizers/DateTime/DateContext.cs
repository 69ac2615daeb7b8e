namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What words about time are relative to: the moment of speaking, and whether 4/5 is in May.</summary>
internal sealed record DateContext(System.DateTime Reference, bool DayFirst)
{
    public DateOnly Today => DateOnly.FromDateTime(Reference);
}
