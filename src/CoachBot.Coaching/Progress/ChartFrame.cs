namespace CoachBot.Coaching;

/// <summary>Where things stand in a progress chart: whole weeks that end today, from left to right, pain from 0 up to 10. y goes down, as SVG counts.</summary>
/// <param name="Weeks">How many weeks are shown.</param>
/// <param name="Today">The last day.</param>
internal sealed record ChartFrame(int Weeks, DateOnly Today)
{
    public const double Width = 360;
    public const double Height = 264;
    public const double Margin = 16;
    public const double Left = 34;
    public const double Right = Width - Margin;
    public const double FlareTip = 70;
    public const double Sessions = 188;
    public const double Phases = 203;
    public const double PhaseHeight = 17;
    public const double Dates = 234;
    public const double Legend = 254;
    private const double Top = 77;
    private const double Bottom = 174;
    private const int MostWeeks = 12;
    private const int FewestWeeks = 2;
    private const int Week = 7;

    /// <summary>As many weeks as the history has, from two to twelve.</summary>
    public static ChartFrame For(IReadOnlyList<ProgressDay> days, DateOnly today)
    {
        var first = days.FirstOrDefault(day => day.IsTold && day.Date <= today)?.Date ?? today;
        return new(Math.Clamp((today.DayNumber - first.DayNumber + Week) / Week, FewestWeeks, MostWeeks), today);
    }

    public DateOnly First => Today.AddDays(1 - (Weeks * Week));

    /// <summary>The width of a day.</summary>
    public double Pitch => (Right - Left) / (Weeks * Week);

    /// <summary>Weeks from one date written to the next.</summary>
    public int WeeksBetweenDates => Weeks < 4 ? 1 : Weeks <= 8 ? 2 : 4;

    public double PointRadius => Math.Clamp(Pitch * 0.3, 1.8, 3.4);

    public double LineWidth => PointRadius * 0.7;

    public bool Shows(DateOnly day) => day >= First && day <= Today;

    /// <summary>Where a day begins.</summary>
    public double Start(DateOnly day) => Left + ((day.DayNumber - First.DayNumber) * Pitch);

    public double Middle(DateOnly day) => Start(day) + (Pitch / 2);

    public static double Level(double pain) => Bottom - (pain * (Bottom - Top) / ProgressDay.WorstPain);
}
