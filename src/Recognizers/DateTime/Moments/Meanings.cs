using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;

namespace Microsoft.Recognizers.Text.DateTime.Moments;

/// <summary>Spells out what a date, a time and their combinations can mean.</summary>
internal static class Meanings
{
    public static Meaning[] Of(CalendarDate date) =>
        [.. date.Readings.Select(day => new Meaning(date.Timex, day is { } known ? CalendarDate.Write(known) : null))];

    public static Meaning[] Of(ClockTime time) =>
        [.. time.Readings.Select(reading => new Meaning(reading.Timex, Write(reading.Value)))];

    public static Meaning[] Of(Duration duration) => [new Meaning(duration.Timex, duration.Seconds) { Mod = duration.Mod }];

    public static Meaning[] Of(CalendarDate date, ClockTime time) =>
    [
        .. from reading in time.Readings
           from day in date.Readings
           select new Meaning(date.Timex + reading.Timex, At(day, reading.Value)),
    ];

    public static Meaning[] Of(CalendarDate date, string timex, TimeOnly start, TimeOnly end) =>
        [.. date.Readings.Select(day => new Meaning(date.Timex + timex, At(day, start), At(day, end) ?? "not resolved"))];

    public static Meaning Of(System.DateTime moment, string? timex = null) =>
        new(timex ?? moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    public static string Write(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string? At(DateOnly? day, TimeOnly time) => day is { } known ? $"{CalendarDate.Write(known)} {Write(time)}" : null;
}
