using System.Diagnostics;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class ScheduleReaderTests
{
    // The Thursday after is the 26th.
    private static readonly DateOnly Sunday = new(2026, 11, 22);
    private readonly ScheduleReader _reader = RealContent.Library.Schedules;

    public static TheoryData<string> Names => [.. NaughtyStrings.All.Keys];

    /// <summary>Time, "?" where its half was guessed; days as digits from Monday, 1, "~" where they only come near; minutes from now; the date of November; later.</summary>
    [Theory]
    [InlineData("weekdays at half eight", "08:30? 12345")]
    [InlineData("every morning except Sunday", "08:00 123456")]
    [InlineData("8:30 am", "08:30")]
    [InlineData("8.30", "08:30?")]
    [InlineData("0830", "08:30")]
    [InlineData("18.05", "18:05")]
    [InlineData("half past 8 in the evening", "20:30")]
    [InlineData("quarter to nine", "08:45?")]
    [InlineData("a quarter past 7 pm", "19:15")]
    [InlineData("20 minutes to 9", "08:40?")]
    [InlineData("ten past seven", "07:10?")]
    [InlineData("twenty five to nine", "08:35?")]
    [InlineData("5 to 8", "07:55?")]
    [InlineData("7ish", "07:00?")]
    [InlineData("eightish", "08:00?")]
    [InlineData("8-ish", "08:00?")]
    [InlineData("at 9", "09:00?")]
    [InlineData("@ 9", "09:00?")]
    [InlineData("about 8", "08:00?")]
    [InlineData("eight thirty", "08:30?")]
    [InlineData("8 30", "08:30?")]
    [InlineData("8h30", "08:30?")]
    [InlineData("1830", "18:30")]
    [InlineData("1800 hours", "18:00")]
    [InlineData("830am", "08:30")]
    [InlineData("7 a.m.", "07:00")]
    [InlineData("7:15 P.M.", "19:15")]
    [InlineData("08:30", "08:30")]
    [InlineData("08:30 pm", "20:30")]
    [InlineData("12", "12:00?")]
    [InlineData("12am", "00:00")]
    [InlineData("12 noon", "12:00")]
    [InlineData("12 midnight", "00:00")]
    [InlineData("24:00", "00:00")]
    [InlineData("3", "15:00?")]
    [InlineData("4:45", "16:45?")]
    [InlineData("5", "05:00?")]
    [InlineData("quarter to 1", "12:45?")]
    [InlineData("noon", "12:00")]
    [InlineData("lunchtime", "12:30")]
    [InlineData("lunchtime at 1", "13:00")]
    [InlineData("1 at night", "01:00")]
    [InlineData("mornings", "08:00")]
    [InlineData("evenings", "18:00")]
    [InlineData("in the evening please", "18:00")]
    [InlineData("before bed", "21:00")]
    [InlineData("after work on weekdays", "17:30 12345")]
    [InlineData("not in the morning, in the evening", "18:00")]
    [InlineData("not 8, 9", "09:00?")]
    [InlineData("no, weekdays at 8", "08:00? 12345")]
    [InlineData("mon wed fri 7pm", "19:00 135")]
    [InlineData("mon/wed/fri 7pm", "19:00 135")]
    [InlineData("mon-fri 7am", "07:00 12345")]
    [InlineData("from monday to thursday at 10", "10:00? 1234")]
    [InlineData("saturday thru tuesday, 10am", "10:00 1267")]
    [InlineData("every other day", "135~")]
    [InlineData("every other morning", "08:00 135~")]
    [InlineData("three times a week at 7 in the evening", "19:00 135~")]
    [InlineData("twice a week", "14~")]
    [InlineData("every day at 18:00", "18:00 1234567")]
    [InlineData("sundays only", "7")]
    [InlineData("only on saturdays", "6")]
    [InlineData("weekends 10", "10:00? 67")]
    [InlineData("any day but friday, 7.15am", "07:15 123467")]
    [InlineData("daily", "1234567")]
    [InlineData("not on mondays", "234567")]
    [InlineData("dont message me on weekends", "12345")]
    [InlineData("weekdays apart from wednesday and thursday 9am", "09:00 125")]
    [InlineData("not monday but tuesday", "2")]
    [InlineData("every monday and thursday", "14")]
    [InlineData("8 oclock", "08:00?")]
    [InlineData("8 o'clock tonight", "20:00 @22")]
    [InlineData("tomorrow at 8", "08:00? @23")]
    [InlineData("tomorrow evening", "18:00 @23")]
    [InlineData("not till Thursday", "@26")]
    [InlineData("not until thursday at 7pm", "19:00 @26")]
    [InlineData("not before monday", "@23")]
    [InlineData("don't bother me until wednesday", "@25")]
    [InlineData("until friday", "@27")]
    [InlineData("from tomorrow", "@23")]
    [InlineData("from tuesday, weekdays at 7am", "07:00 12345 @24")]
    [InlineData("starting next monday", "@23")]
    [InlineData("skip tomorrow", "@24")]
    [InlineData("not today", "@23")]
    [InlineData("not today, tomorrow", "@23")]
    [InlineData("skip tuesday", "@25")]
    [InlineData("skip tuesdays", "134567")]
    [InlineData("next week", "@23")]
    [InlineData("not till next week", "@23")]
    [InlineData("not next week", "@30")]
    [InlineData("after the weekend", "@30")]
    [InlineData("not until after thursday", "@27")]
    [InlineData("not till the 28th at 9am", "09:00 @28")]
    [InlineData("from 30 november", "@30")]
    [InlineData("not before the 25th of november", "@25")]
    [InlineData("pause for 3 days", "@25")]
    [InlineData("snooze for a week", "@29 later")]
    [InlineData("day after tomorrow", "@24")]
    [InlineData("later", "later")]
    [InlineData("not now", "later")]
    [InlineData("not right now", "later")]
    [InlineData("snooze", "later")]
    [InlineData("busy, ask me again at 5pm", "17:00 later")]
    [InlineData("in 20 minutes", "+20")]
    [InlineData("in about 20 mins", "+20")]
    [InlineData("in an hour", "+60")]
    [InlineData("in half an hour", "+30")]
    [InlineData("in three quarters of an hour", "+45")]
    [InlineData("in an hour and a half", "+90")]
    [InlineData("in one and a half hours", "+90")]
    [InlineData("in 1.5 hours", "+90")]
    [InlineData("in an hour and 20 minutes", "+80")]
    [InlineData("in a couple of hours", "+120")]
    [InlineData("give me ten minutes", "+10")]
    [InlineData("snooze for 15 mins", "+15 later")]
    [InlineData("2 hours from now", "+120")]
    [InlineData("an hour later", "+60 later")]
    [InlineData("20 minutes", "+20")]
    [InlineData("in 10", "+10")]
    [InlineData("snooze 15", "+15 later")]
    [InlineData("five days a week", "12345")]
    [InlineData("quarter 2 eight", "07:45?")]
    [InlineData("evrey day 9 pm", "21:00 1234567")]
    [InlineData("not this week", "@23")]
    [InlineData("wensday 9am", "09:00 3")]
    [InlineData("evry morning", "08:00 1234567")]
    [InlineData("evry day at 8 oclok", "08:00? 1234567")]
    [InlineData("tommorow mornin", "08:00 @23")]
    [InlineData("weekdys at hlaf eight", "08:30? 12345")]
    [InlineData("thrusday evenning", "18:00 4")]
    public void Read_WaysOfSayingWhen_AreUnderstood(string text, string expected) => Assert.Equal(expected, Shown(_reader.Read(text, Sunday, isAsked: true)));

    [Theory]
    [InlineData("at 9", "09:00?")]
    [InlineData("around nine in the morning", "09:00")]
    [InlineData("8 at night", "20:00")]
    [InlineData("7 every evening", "19:00 1234567")]
    [InlineData("remind me every day at 8", "08:00? 1234567")]
    [InlineData("check in with me on weekdays at half eight", "08:30? 12345")]
    [InlineData("not before 9", "09:00?")]
    [InlineData("i'd like you to write to me every weekday around half past seven in the morning please", "07:30 12345")]
    [InlineData("can you ask me how it is at 6pm on mondays and thursdays", "18:00 14")]
    [InlineData("stop at weekends and do 9am", "09:00 12345")]
    [InlineData("i'm away, leave me alone until the 29th", "@29")]
    [InlineData("change it to 7.30pm, not on fridays", "19:30 123467")]
    [InlineData("in 2 hours please, i am in a meeting", "+120")]
    [InlineData("make it quarter past six in the evening on school days", "18:15 12345")]
    [InlineData("9:30am on weekdays and 10am at weekends", "09:30 .. 1234567")]
    [InlineData("8am and 6pm", "08:00 ..")]
    [InlineData("move my checkin from 8am to 9pm", "21:00")]
    [InlineData("change it from 10 to 9am", "09:00")]
    [InlineData("remind me in 20 minutes", "+20")]
    [InlineData("could we do 8pm tomorrow instead", "20:00 @23")]
    [InlineData("not till Thursday", "@26")]
    [InlineData("pain 7, remind me at 9am", "09:00")]
    [InlineData("message me mornings only, my back is a 6", "08:00")]
    public void Read_Unasked_HearsWhatSaysThatItIsATime(string text, string expected) => Assert.Equal(expected, Shown(_reader.Read(text, Sunday)));

    [Theory]
    [InlineData("7")]
    [InlineData("pain 7")]
    [InlineData("its a 7 out of 10")]
    [InlineData("7/10")]
    [InlineData("im 42")]
    [InlineData("42 years old")]
    [InlineData("went from 5 to 6")]
    [InlineData("had it for 3 weeks")]
    [InlineData("since tuesday")]
    [InlineData("10 minutes")]
    [InlineData("in 2019")]
    [InlineData("pain is at 7")]
    [InlineData("stiff in the mornings")]
    [InlineData("good morning")]
    [InlineData("it hurts all day")]
    [InlineData("i sat too long")]
    [InlineData("2 sets of 10")]
    [InlineData("8:75")]
    [InlineData("my lower back hurts")]
    [InlineData("no numbness, no fever")]
    [InlineData("a half")]
    [InlineData("my upper back and inner thighs")]
    public void Read_UnaskedWithoutATimeWord_IsNoTime(string text) => Assert.Null(_reader.Read(text, Sunday));

    [Theory]
    [InlineData("pain 7")]
    [InlineData("7/10")]
    [InlineData("7 out of 10")]
    [InlineData("18:00:75")]
    [InlineData("10:15/10")]
    [InlineData("42 years old")]
    [InlineData("99")]
    [InlineData("25:00")]
    [InlineData("8:75")]
    [InlineData("-8")]
    [InlineData("1.2.3")]
    [InlineData("yes please")]
    [InlineData("what for?")]
    [InlineData("dont know")]
    [InlineData("good morning")]
    [InlineData("")]
    [InlineData(null)]
    public void Read_AskedButNoTime_IsNotUnderstood(string? text) => Assert.Null(_reader.Read(text!, Sunday, isAsked: true));

    [Fact]
    public void Read_AnyWeekdayOnAnyDay_IsWithinTheWeekAfter()
    {
        for (var day = 0; day < 7; day++)
        {
            var today = Sunday.AddDays(day);
            Assert.All(Enum.GetValues<DayOfWeek>(), weekday =>
            {
                var from = _reader.Read($"not till {weekday}", today)!.From!.Value;
                Assert.Equal(weekday, from.DayOfWeek);
                Assert.InRange(from.DayNumber - today.DayNumber, 1, 7);
            });
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2028-02-29")]
    public void Read_AnyDate_NeverThrows(string today)
    {
        foreach (var text in (string[])["not till thursday", "not next week", "skip tomorrow", "from the 31st", "from 29 february", "in 300 days", "after the weekend"])
        {
            Assert.NotNull(_reader.Read(text, DateOnly.Parse(today, null))?.From);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NaughtyText_NeverThrowsAndIsSane(string name)
    {
        foreach (var isAsked in (bool[])[false, true])
        {
            var wish = _reader.Read(NaughtyStrings.All[name], Sunday, isAsked);

            Assert.True(wish is null or { In: null } || (wish.In > TimeSpan.Zero && wish.In < TimeSpan.FromDays(1)));
            Assert.True(wish is null or { Days: null } or { Days.Count: > 0 });
            Assert.True(wish is null or { From: null } || wish.From >= Sunday);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NaughtyTextBeforeATime_StillHearsIt(string name)
    {
        var text = NaughtyStrings.All[name];
        text = text.Length > 3_000 ? text[..3_000] : text;

        Assert.NotNull(_reader.Read($"{text}. Weekdays at 8:30 pm", Sunday));
    }

    [Theory]
    [InlineData("to ")]
    [InlineData("half ")]
    [InlineData("8 ")]
    [InlineData("in an hour and a half and ")]
    [InlineData("not till after the next ")]
    [InlineData("monday to friday except ")]
    [InlineData("not in the morning ")]
    public void Read_FourThousandCharactersOfTimeWords_TakesNoLongTime(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 100_000 / words.Length));
        _reader.Read(text, Sunday, isAsked: true);
        var clock = Stopwatch.StartNew();

        _reader.Read(text, Sunday, isAsked: true);

        // Some milliseconds; a busy machine is given time.
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1_000);
    }

    [Fact]
    public void Read_RandomTimeWords_NeverThrows()
    {
        var random = new Random(7);
        string[] words =
        [
            "8", "30", "0830", "8.30", ":", "am", "a.m.", "half", "quarter", "past", "to", "at", "in", "an", "hour", "and", "a", "minutes", "not", "till", "until", "after",
            "except", "but", "skip", "only", "next", "week", "monday", "to", "-", "fridays", "weekends", "every", "other", "day", "tomorrow", "5", "th", "of", "december", ",", ".", "later", "morning", "99999",
        ];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)]));
            var wish = _reader.Read(text, Sunday, i % 2 == 0);
            Assert.True(wish?.From is null || wish.From >= Sunday, text);
        }
    }

    private static string Shown(ScheduleWish? wish) => wish is null ? "nothing" : string.Join(' ', new[]
    {
        wish.At is { } at ? $"{at:HH:mm}{(wish.IsHalfGuessed ? "?" : "")}{(wish.HasMoreTimes ? " .." : "")}" : null,
        wish.Days is { } days ? string.Concat(days.Select(day => day == DayOfWeek.Sunday ? 7 : (int)day)) + (wish.AreDaysNearest ? "~" : "") : null,
        wish.In is { } span ? $"+{span.TotalMinutes}" : null,
        wish.From is { } from ? $"@{from:dd}" : null,
        wish.IsLater ? "later" : null,
    }.OfType<string>());
}
