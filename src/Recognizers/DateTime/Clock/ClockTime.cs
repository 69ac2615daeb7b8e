using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>A time of day as far as it was said. Ambiguous when it may be in either half of the day.</summary>
internal readonly record struct ClockTime(int Hour, int? Minute, int? Second, bool Ambiguous)
{
    public string Timex => string.Create(CultureInfo.InvariantCulture, $"T{Hour:00}{Part(Minute)}{Part(Second)}");

    public TimeOnly Value => new(Hour, Minute ?? 0, Second ?? 0);

    public ClockTime Other => this with { Hour = (Hour + 12) % 24, Ambiguous = false };

    /// <summary>Both halves of the day if it was not said which.</summary>
    public IEnumerable<ClockTime> Readings => Ambiguous ? [this, Other] : [this];

    public static bool IsValid(int hour, int minute, int second) => hour is >= 0 and <= 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;

    public static ClockTime At(int hour, int? minute = null, int? second = null) =>
        new(hour % 24, minute, second, hour is > 0 and <= 12);

    public ClockTime Shift(int minutes)
    {
        var total = ((Hour * 60) + (Minute ?? 0) + minutes + (24 * 60)) % (24 * 60);
        return this with { Hour = total / 60, Minute = total % 60 };
    }

    /// <summary>Settled by "in the morning", "at night" and the like.</summary>
    public ClockTime In(DayPart part) => this with { Hour = HourIn(part), Ambiguous = false };

    public ClockTime Am() => this with { Hour = Hour == 12 ? 0 : Hour, Ambiguous = false };

    public ClockTime Pm() => this with { Hour = Hour < 12 ? Hour + 12 : Hour, Ambiguous = false };

    private int HourIn(DayPart part) => part switch
    {
        DayPart.Morning or DayPart.Midnight => Hour == 12 ? 0 : Hour,
        DayPart.Night => Hour == 12 ? 0 : Hour < 12 ? Hour + 12 : Hour,
        DayPart.Noon => Hour < 10 ? Hour + 12 : Hour,
        _ => Hour < 12 ? Hour + 12 : Hour,
    };

    private static string Part(int? value) => value is { } part ? part.ToString(":00", CultureInfo.InvariantCulture) : string.Empty;
}
