namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A unit of time. Order places it in a timex, largest first; Factor says how many of its symbol it is (a decade is ten Y).</summary>
internal sealed record Unit(string Symbol, int Order, double Seconds, double Factor = 1)
{
    private const double Day = 86400;

    public static readonly Unit Year = new("Y", 0, 365 * Day);
    public static readonly Unit Month = new("M", 1, 30 * Day);
    public static readonly Unit Week = new("W", 2, 7 * Day);
    public static readonly Unit OfDay = new("D", 3, Day);
    public static readonly Unit Hour = new("H", 4, 3600);
    public static readonly Unit Minute = new("M", 5, 60);
    public static readonly Unit Second = new("S", 6, 1);

    public static readonly Unit Decade = Year with { Factor = 10 };
    public static readonly Unit Fortnight = Week with { Factor = 2 };
    public static readonly Unit BusinessDay = OfDay with { Symbol = "BD" };
    public static readonly Unit Weekday = OfDay with { Symbol = "WD" };
    public static readonly Unit Weekend = OfDay with { Symbol = "WE", Seconds = 2 * Day };

    /// <summary>Hours and smaller stand behind the T of a timex.</summary>
    public bool IsClock => Order >= Hour.Order;
}
