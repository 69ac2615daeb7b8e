using Xunit;

namespace CoachBot.Coaching.Tests;

public class NumbersHeardTests
{
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private readonly Understanding _understanding = RealContent.Library.Understanding;

    [Theory]
    [InlineData("was 4 now 7", "worse")]
    [InlineData("4 mon 5 tues now 7/10 and ive done everything you said", "worse")]
    [InlineData("5 mon 6 tues 7 today", "worse")]
    [InlineData("7 now, was 4 last week", "worse")]
    [InlineData("was a 9 now its a 3", "easing")]
    [InlineData("4 sitting, 8 standing", null)]
    [InlineData("was 5 now 6", null)]
    [InlineData("a 6 now", null)]
    public void Read_ScoresOfSeveralTimes_TellHowItGoes(string text, string? expected) =>
        Assert.Equal(expected, _understanding.Read(text, Friday).Mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Trend).Value);

    [Theory]
    [InlineData("low back sore after painting, starting to ease")]
    [InlineData("its starting to settle")]
    [InlineData("finally beginning to ease")]
    [InlineData("started to improve yesterday")]
    [InlineData("beginning to loosen up now")]
    [InlineData("turned a corner i think")]
    [InlineData("on the up")]
    public void Read_BeginningToEase_IsEasing(string text) =>
        Assert.Contains(_understanding.Read(text, Friday).Mentions, mention => mention is { Kind: MentionKind.Trend, Value: "easing", Holds: true });

    [Theory]
    [InlineData("not starting to ease at all")]
    [InlineData("isnt beginning to settle")]
    [InlineData("it eases when i walk")]
    public void Read_NotBeginningToEase_IsNotEasing(string text) =>
        Assert.DoesNotContain(_understanding.Read(text, Friday).Mentions, mention => mention is { Kind: MentionKind.Trend, Value: "easing", Holds: true });

    [Theory]
    [InlineData("im 18 in march", "17")]
    [InlineData("im 16 next month", "15")]
    [InlineData("im 18 and my back hurts in the mornings", "18")]
    public void Read_AgeYetToCome_IsAYearLess(string text, string expected) =>
        Assert.Equal(expected, _understanding.Read(text, Friday).Mentions.Single(mention => mention.Kind == MentionKind.Age).Value);

    [Theory]
    [InlineData("6", 6)]
    [InlineData("about a 6", 6)]
    [InlineData("10/10", 10)]
    [InlineData("6/10", 6)]
    [InlineData("6 / 10", 6)]
    [InlineData("six out of ten", 6)]
    [InlineData("five out of ten", 5)]
    [InlineData("7 out 10", 7)]
    [InlineData("10 out of 10", 10)]
    [InlineData("two weeks, 6", 6)]
    [InlineData("it was 9 yesterday now 3", 3)]
    [InlineData("was 9 now 3", 3)]
    [InlineData("was a 9 now its a 3", 3)]
    [InlineData("3ish, at first it was a nine", 3)]
    [InlineData("1st day was 9, 4 now", 4)]
    [InlineData("4 sitting, 8 standing", 8)]
    [InlineData("4 when sitting, 8 when i stand", 8)]
    [InlineData("six or seven", 7)]
    [InlineData("6-7", 7)]
    [InlineData("between 4 and 5", 5)]
    [InlineData("7.5", 8)]
    [InlineData("sixish", 6)]
    [InlineData("half", 5)]
    [InlineData("'6'", 6)]
    [InlineData("none", 0)]
    [InlineData("no pain at all", 0)]
    [InlineData("severe", 9)]
    [InlineData("off the charts", 10)]
    [InlineData("5 most days, same as start", 5)]
    [InlineData("0", 0)]
    public void Pain_WaysOfSayingIt_GiveTheScore(string text, int expected) => Assert.Equal(expected, _understanding.Pain(text));

    [Theory]
    [InlineData("11")]
    [InlineData("a hundred")]
    [InlineData("minus one")]
    [InlineData("-1")]
    [InlineData("no")]
    [InlineData("dunno")]
    [InlineData("")]
    [InlineData("3 weeks")]
    public void Pain_NoScore_IsNotUnderstood(string text) => Assert.Null(_understanding.Pain(text));

    [Theory]
    [InlineData("since tues, about a 6, maybe 7 standing, was 9 on the 3rd, im 54, got 10 mins", "7")]
    [InlineData("its a 4, im 61", "4")]
    public void Read_PainAmongOtherNumbers_IsHeardAlone(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(_understanding.Read(text, Friday).Mentions, mention => mention.Kind == MentionKind.Pain).Value);

    [Theory]
    [InlineData("6 wks", 42)]
    [InlineData("2 wks", 14)]
    [InlineData("6wks", 42)]
    [InlineData("10d", 10)]
    [InlineData("six weeks now", 42)]
    [InlineData("(its been) like a fortnight", 14)]
    [InlineData("a couple of weeks", 14)]
    [InlineData("couple weeks", 14)]
    [InlineData("a few days", 3)]
    [InlineData("several weeks", 21)]
    [InlineData("about a month and a half", 45)]
    [InlineData("half a year", 182)]
    [InlineData("one and a half months", 45)]
    [InlineData("2 and half years", 912)]
    [InlineData("it's week eight of this", 56)]
    [InlineData("week 3, still sore", 21)]
    [InlineData("2-3 weeks", 21)]
    [InlineData("two or three weeks", 21)]
    [InlineData("about an hour ago", 0)]
    [InlineData("this morning", 0)]
    [InlineData("yesterday", 1)]
    [InlineData("since tuesday", 3)]
    [InlineData("last tuesday", 3)]
    [InlineData("since the weekend", 6)]
    [InlineData("a week last monday", 11)]
    [InlineData("since the monday before last", 11)]
    [InlineData("the week before last", 11)]
    [InlineData("since one week", 7)]
    [InlineData("since friday", 7)]
    [InlineData("since march", 264)]
    [InlineData("5th of november", 15)]
    [InlineData("since the 3rd november", 17)]
    [InlineData("november 18th", 2)]
    [InlineData("since christmas", 330)]
    [InlineData("3 days, same as 2 years ago", 730)]
    [InlineData("on and off for years but this bout 3 days", 3)]
    public void OnsetDays_WaysOfSayingIt_GiveDays(string text, int expected) =>
        Assert.Equal(expected, _understanding.OnsetDays(text, Friday));

    [Theory]
    [InlineData("ages")]
    [InlineData("forever")]
    [InlineData("on and off for years")]
    [InlineData("since I was 20")]
    [InlineData("bad back on and off for years, this bout ages")]
    public void OnsetDays_VeryLong_IsMoreThanTwelveWeeks(string text) =>
        Assert.InRange(_understanding.OnsetDays(text, Friday)!.Value, 85, int.MaxValue);

    [Fact]
    public void OnsetDays_AnyWeekdayOnAnyDay_IsInThePast()
    {
        for (var day = 0; day < 7; day++)
        {
            Assert.All(Enum.GetNames<DayOfWeek>(), name => Assert.InRange(_understanding.OnsetDays("since " + name, Friday.AddDays(day))!.Value, 1, 7));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("it hurts")]
    [InlineData("99999999 years")]
    public void OnsetDays_NoTime_IsNotUnderstood(string text) => Assert.Null(_understanding.OnsetDays(text, Friday));

    [Theory]
    [InlineData("35", 35)]
    [InlineData("I'm 35", 35)]
    [InlineData("thirty five", 35)]
    [InlineData("thirty-five", 35)]
    [InlineData("a 42 year old", 42)]
    [InlineData("79 yrs", 79)]
    [InlineData("im 12", 12)]
    [InlineData("nearly 66", 66)]
    [InlineData("67 yo female", 67)]
    public void Age_WaysOfSayingIt_GiveYears(string text, int expected) => Assert.Equal(expected, _understanding.Age(text));

    [Theory]
    [InlineData("old enough")]
    [InlineData("26 weeks preggo")]
    [InlineData("0")]
    [InlineData("200")]
    [InlineData("between 30 and 40")]
    [InlineData("i have 2 kids")]
    [InlineData("<script>alert(1)</script>")]
    public void Age_Unclear_IsNotUnderstood(string text) => Assert.Null(_understanding.Age(text));

    [Theory]
    [InlineData("15", 15)]
    [InlineData("7 minutes please", 7)]
    [InlineData("fifteen", 15)]
    [InlineData("about ten mins", 10)]
    [InlineData("5 or 10", null)]
    [InlineData("0", null)]
    [InlineData("90", null)]
    [InlineData("dunno", null)]
    public void Minutes_WaysOfSayingIt_AreTheOneNumberWithinAnHour(string text, int? expected) =>
        Assert.Equal(expected, _understanding.Minutes(text));
}
