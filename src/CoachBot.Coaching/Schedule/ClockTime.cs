namespace CoachBot.Coaching;

/// <summary>A time as it was told: minutes since midnight, or since one of the two twelves unless it is exact.</summary>
/// <param name="Half">0 or 12 where "am" or "pm" was told.</param>
/// <param name="IsSure">Whether more than a bare number says that it is a time.</param>
internal readonly record struct ClockTime(int Minutes, bool IsExact, int? Half, bool IsSure, int Start, int End)
{
    public const int Hour = 60;
    public const int HalfDay = 12 * Hour;
    public const int Day = 24 * Hour;

    public bool IsHalfTold => IsExact || Half is not null;

    /// <summary>The time of day, in the half that was told, else in that of the part of the day told beside it, else after the first hour.</summary>
    public TimeOnly Of(int? partOfDay, int firstHour)
    {
        if (IsExact)
        {
            return At(Minutes);
        }

        var before = Minutes % HalfDay;
        if (Half is { } half)
        {
            return At(before + (half * Hour));
        }

        return partOfDay switch
        {
            null => At(before < firstHour * Hour ? before + HalfDay : before),
            < HalfDay => At(before),
            { } part => At(Distance(before, part) < Distance(before + HalfDay, part) ? before : before + HalfDay),
        };
    }

    private static TimeOnly At(int minutes) => TimeOnly.MinValue.AddMinutes(minutes);

    private static int Distance(int one, int other) => Math.Min(Math.Abs(one - other), Day - Math.Abs(one - other));
}
