using System.Text.Json;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class ScheduleTests
{
    private static readonly DateOnly First = new(2025, 1, 1);
    private static readonly DateOnly Last = new(2035, 12, 31);
    private static readonly DayOfWeek[] EveryDay = Enum.GetValues<DayOfWeek>();

    private static readonly string[] Places =
    [
        "Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin", "Asia/Kathmandu",
        "Pacific/Apia", "Pacific/Kiritimati", "UTC",
    ];

    private static readonly TimeOnly[] Times = [new(0, 0), new(0, 30), new(2, 30), new(3, 0), new(8, 30), new(23, 59)];

    public static TheoryData<string> Zoned => [.. Places, "America/Nuuk"];

    [Theory]
    [MemberData(nameof(Zoned))]
    public void Next_EveryDayOfElevenYears_FiresOncePerLocalDateWhenTheOffsetChangesSay(string zone)
    {
        var changes = new OffsetChanges(zone);
        foreach (var time in Times)
        {
            var schedule = new Schedule(time, EveryDay, zone);
            var now = DateTimeOffset.FromUnixTimeSeconds(changes.SecondsAt(First, time) - 1);
            DateOnly? served = null;
            for (var date = First; date <= Last; date = date.AddDays(1))
            {
                var expected = new Fire(date, DateTimeOffset.FromUnixTimeSeconds(changes.SecondsAt(date, time)));

                Assert.Equal(expected, schedule.Next(served, now));
                Assert.Equal(expected, schedule.Next(null, now));
                (served, now) = (date, expected.At);
            }
        }
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T03:30:00+02:00")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T02:30:00+02:00")]
    [InlineData("America/New_York", "2026-03-08", "02:30", "2026-03-08T03:30:00-04:00")]
    [InlineData("America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00")]
    [InlineData("America/Santiago", "2026-09-06", "00:00", "2026-09-06T01:00:00-03:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:45:00+11:00")]
    [InlineData("America/Nuuk", "2026-03-28", "23:30", "2026-03-29T00:30:00-01:00")]
    [InlineData("Asia/Kathmandu", "2026-06-01", "08:30", "2026-06-01T08:30:00+05:45")]
    [InlineData("Pacific/Kiritimati", "2026-06-01", "08:30", "2026-06-01T08:30:00+14:00")]
    public void Next_ClocksChange_IsTheFirstOfTwoAndAsLongAfterAGap(string zone, string date, string time, string expected)
    {
        var day = DateOnly.Parse(date, null);
        var now = DateTimeOffset.Parse($"{date}T00:00:00Z", null).AddDays(-2);

        var fire = new Schedule(TimeOnly.Parse(time, null), EveryDay, zone).Next(day.AddDays(-1), now);

        Assert.Equal(new Fire(day, DateTimeOffset.Parse(expected, null)), fire);
    }

    [Fact]
    public void Next_RepeatedHour_FiresInTheFirstOnly()
    {
        var schedule = new Schedule(new TimeOnly(2, 30), EveryDay, "Europe/Berlin");

        // Between the two 02:30 of that night.
        Assert.Equal(new DateOnly(2026, 10, 26), schedule.Next(null, DateTimeOffset.Parse("2026-10-25T00:45:00Z", null))?.Date);
    }

    [Theory]
    [InlineData("2011-12-29T12:00:00-10:00", "2011-12-31")]
    [InlineData("2011-12-28T12:00:00-10:00", "2011-12-29")]
    public void Next_DateThatApiaSkipped_IsNone(string now, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), new Schedule(new TimeOnly(8, 30), EveryDay, "Pacific/Apia").Next(null, DateTimeOffset.Parse(now, null))?.Date);

    [Fact]
    public void Next_OnlyDayOfTheWeekSkipped_IsAWeekLater() =>
        Assert.Equal(
            new DateOnly(2012, 1, 6),
            new Schedule(new TimeOnly(8, 30), [DayOfWeek.Friday], "Pacific/Apia").Next(null, DateTimeOffset.Parse("2011-12-23T12:00:00-10:00", null))?.Date);

    [Fact]
    public void Next_DaysOfTheWeek_AreThoseAlone()
    {
        var schedule = new Schedule(new TimeOnly(19, 0), [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], "Europe/London");
        var (served, now) = ((DateOnly?)null, DateTimeOffset.Parse("2026-11-22T09:00:00Z", null));
        List<DateOnly> dates = [];
        for (var i = 0; i < 4; i++)
        {
            var fire = schedule.Next(served, now)!.Value;
            dates.Add(fire.Date);
            (served, now) = (fire.Date, fire.At);
        }

        Assert.Equal([new(2026, 11, 23), new(2026, 11, 25), new(2026, 11, 27), new(2026, 11, 30)], dates);
    }

    [Fact]
    public void Next_From_IsNothingBefore() =>
        Assert.Equal(
            new DateOnly(2027, 3, 1),
            new Schedule(new TimeOnly(8, 0), EveryDay, "Europe/London", new DateOnly(2027, 3, 1)).Next(new DateOnly(2026, 11, 21), DateTimeOffset.Parse("2026-11-22T09:00:00Z", null))?.Date);

    [Fact]
    public void Next_NoDaysOrUnknownZoneOrEndOfCalendar_IsNone()
    {
        var now = DateTimeOffset.Parse("2026-11-22T09:00:00Z", null);

        Assert.Null(new Schedule(new TimeOnly(8, 0), [], "Europe/London").Next(null, now));
        Assert.Null(new Schedule(new TimeOnly(8, 0), EveryDay, "Mars/Olympus").Next(null, now));
        Assert.Null(new Schedule(new TimeOnly(8, 0), EveryDay, null!).Next(null, now));
        Assert.Null(new Schedule(new TimeOnly(8, 0), EveryDay, "UTC", DateOnly.MaxValue).Next(DateOnly.MaxValue, now));
        Assert.Null(new Schedule(new TimeOnly(8, 0), EveryDay, "Pacific/Kiritimati").Next(null, DateTimeOffset.MaxValue));
        Assert.Null(new Schedule(new TimeOnly(8, 0), EveryDay, "Pacific/Niue").Next(null, DateTimeOffset.MinValue));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Next_RandomTravelAndChanges_NeverGivesALocalDateTwice(int seed)
    {
        var random = new Random(seed);
        var now = DateTimeOffset.Parse("2025-01-01T00:00:00Z", null);
        DateOnly? served = null;
        var dates = new HashSet<DateOnly>();
        var schedule = Anything(random);
        for (var step = 0; step < 20_000; step++)
        {
            schedule = random.Next(3) == 0 ? Anything(random) : schedule;
            var fire = schedule.Next(served, now)!.Value;

            Assert.True(fire.At > now && (served is null || fire.Date > served), $"seed {seed}, step {step}: {schedule} gave {fire} after {served} at {now}");
            Assert.Contains(fire.Date.DayOfWeek, schedule.Days);
            var isReached = random.Next(2) == 0;
            if (isReached)
            {
                Assert.True(dates.Add(fire.Date), $"seed {seed}: {fire.Date} twice");
                (served, now) = (fire.Date, fire.At);
            }
            else
            {
                now += (fire.At - now) * random.NextDouble() * 0.9;
            }

            now = now.Year > 2100 ? throw new InvalidOperationException("The walk has left the years that are of interest.") : now;
        }

        Assert.True(dates.Count > 1_000);
    }

    [Fact]
    public void Next_FlightBackOverTheDateLineAfterItFired_WaitsForTheNextDate()
    {
        var served = new DateOnly(2026, 11, 23);
        var now = DateTimeOffset.Parse("2026-11-23T08:00:00+14:00", null);

        // There it is still the 22nd.
        Assert.Equal(
            new Fire(new DateOnly(2026, 11, 24), DateTimeOffset.Parse("2026-11-24T08:00:00-10:00", null)),
            new Schedule(new TimeOnly(8, 0), EveryDay, "Pacific/Honolulu").Next(served, now));
    }

    [Fact]
    public void Schedule_ThroughJson_IsTheSame()
    {
        var schedule = new Schedule(new TimeOnly(8, 30), [DayOfWeek.Monday, DayOfWeek.Friday], "Europe/London", new DateOnly(2026, 11, 26));

        var back = JsonSerializer.Deserialize<Schedule>(JsonSerializer.Serialize(schedule));

        Assert.Equal(schedule, back);
        Assert.Equal(schedule.GetHashCode(), back!.GetHashCode());
    }

    [Fact]
    public void Equals_SameDaysInAnotherOrder_AreTheSame()
    {
        var schedule = new Schedule(new TimeOnly(8, 30), [DayOfWeek.Monday, DayOfWeek.Friday], "Europe/London");

        Assert.Equal(schedule, schedule with { Days = [DayOfWeek.Friday, DayOfWeek.Monday] });
        Assert.NotEqual(schedule, schedule with { Days = [DayOfWeek.Friday] });
        Assert.NotEqual(schedule, schedule with { From = First });
    }

    private static Schedule Anything(Random random)
    {
        var days = EveryDay.Where(_ => random.Next(2) == 0).ToArray();
        return new Schedule(
            TimeOnly.MinValue.AddMinutes(random.Next(24 * 60)), days.Length > 0 ? days : EveryDay, Places[random.Next(Places.Length)]);
    }
}
