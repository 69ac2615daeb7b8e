namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A date with the last and the next day that it can mean; both null when no calendar has it.</summary>
internal sealed record CalendarDate(string Timex, DateOnly? Past, DateOnly? Future)
{
    public IEnumerable<DateOnly?> Readings => Past == Future ? [Future] : [Past, Future];

    public static CalendarDate Exactly(DateOnly day) => new(Write(day), day, day);

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
