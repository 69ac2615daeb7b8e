namespace CoachBot.Coaching;

/// <summary>Days of the week, as bits.</summary>
internal readonly record struct Week(int Bits)
{
    private const int DaysInAWeek = 7;

    public static Week None => default;

    public static Week All => new((1 << DaysInAWeek) - 1);

    public bool IsEmpty => Bits == 0;

    /// <summary>From Monday on.</summary>
    public IReadOnlyList<DayOfWeek> Days
    {
        get
        {
            var bits = Bits;
            return [.. Enumerable.Range(1, DaysInAWeek).Where(day => (bits & Bit(day)) != 0).Select(Of)];
        }
    }

    /// <summary>Of digits: 67 is Saturday and Sunday.</summary>
    public static Week OfDigits(int digits)
    {
        var week = None;
        for (; digits > 0; digits /= 10)
        {
            week = week.With(new Week(Bit(digits % 10)));
        }

        return week;
    }

    /// <summary>From one day to another, over the end of the week where the other comes first.</summary>
    public static Week Range(int first, int last)
    {
        var week = OfDigits(first);
        for (var day = first; day != last; week = week.With(OfDigits(day)))
        {
            day = (day % DaysInAWeek) + 1;
        }

        return week;
    }

    /// <summary>1 is Monday, 7 is Sunday.</summary>
    public static DayOfWeek Of(int day) => (DayOfWeek)(day % DaysInAWeek);

    public Week With(Week other) => new(Bits | other.Bits);

    public Week Without(Week other) => new(Bits & ~other.Bits);

    private static int Bit(int day) => 1 << (day - 1);
}
