namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What words about time are relative to: the moment of speaking, and whether 4/5 is in May.</summary>
internal sealed record DateContext(System.DateTime Reference, bool DayFirst)
{
    /// <summary>Far enough from the ends of the calendar that any date a sentence leads to exists.</summary>
    public bool CanCount => IsFarFromTheEnds(Reference);

    public static bool IsFarFromTheEnds(System.DateTime moment) => moment.Year is > 500 and < 9500;

    public DateOnly Today => DateOnly.FromDateTime(Reference);
}
