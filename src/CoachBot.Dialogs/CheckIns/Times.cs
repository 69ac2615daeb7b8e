using System.Globalization;
using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Words days and times of check-ins, where the person is.</summary>
internal sealed class Times(Library library)
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private Phrasebook Say => library.Say;

    /// <summary>When the next one comes: "today at 09:30", "tomorrow at 08:30", "Monday 23 November at 08:30".</summary>
    public string Of(CheckIns checkIns, DateTimeOffset now) => Of(checkIns.Schedule.Zone, checkIns.Next!.Value, now);

    public string Of(string zone, DateTimeOffset next, DateTimeOffset now)
    {
        var local = Zones.Local(next, zone)!.Value;
        var today = DateOnly.FromDateTime(Zones.Local(now, zone)!.Value);
        var date = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local).ToString("HH:mm", CultureInfo.InvariantCulture);
        return date == today ? Say.Text(Phrases.TimeToday, ("time", time))
            : date == today.AddDays(1) ? Say.Text(Phrases.TimeTomorrow, ("time", time))
            : Say.Text(
                Phrases.TimeDate,
                ("weekday", Day(date.DayOfWeek)),
                ("day", date.Day),
                ("month", Say.Text($"time.month.{date.Month}")),
                ("time", time));
    }

    /// <summary>"Every day", "on weekdays", "Monday, Wednesday and Friday".</summary>
    public string Days(IReadOnlyCollection<DayOfWeek> days)
        => days.Count == 7 ? Say.Text(Phrases.TimeEveryDay)
            : days.Count == 5 && Weekdays.All(days.Contains) ? Say.Text(Phrases.TimeWeekdays)
            : days.Count == 2 && !days.Any(Weekdays.Contains) ? Say.Text(Phrases.TimeWeekends)
            : days.Count == 6 ? Say.Text(Phrases.TimeDaysBut, ("day", Day(Enum.GetValues<DayOfWeek>().First(day => !days.Contains(day)))))
            : Say.Text(Phrases.TimeDays, ("days", string.Join(", ", days.OrderBy(day => ((int)day + 6) % 7).Select(Day))));

    private string Day(DayOfWeek day) => Say.Text($"time.day.{day.ToString().ToLowerInvariant()}");
}
