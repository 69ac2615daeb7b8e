using Xunit;

namespace CoachBot.Coaching.Tests;

public class ProgressSummaryTests
{
    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("77", null, null, null)]
    [InlineData("777.55", 7.0, null, null)]
    [InlineData("777555", 7.0, 5.0, Trend.Easing)]
    [InlineData("7777777.......5555555", 7.0, 5.0, Trend.Easing)]
    [InlineData("77777775555555", 7.0, 5.0, Trend.Easing)]
    [InlineData("55555554444444", 5.0, 4.0, Trend.Easing)]
    [InlineData("5555555544444.", 5.0, 4.1666666666666667, Trend.Steady)]
    [InlineData("44444445555555", 4.0, 5.0, Trend.Worse)]
    [InlineData("55555555555555", 5.0, 5.0, Trend.Steady)]
    [InlineData("7.7...7.......5.5...5", 7.0, 5.0, Trend.Easing)]
    [InlineData("7.7...........5.5...5", null, 5.0, null)]
    [InlineData("7777777.......5......", 7.0, null, null)]
    [InlineData("7777777..............", 7.0, null, null)]
    public void Of_Pain_ComparesTheFirstWeekWithTheLast(string pains, double? first, double? last, Trend? trend)
    {
        var summary = ProgressSummary.Of(Diary.OfPain(pains), Diary.Today);

        Assert.Equal((first, last, trend), (summary.FirstWeekPain, summary.LastWeekPain, summary.Trend));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("s", 1, 1)]
    [InlineData("sss", 3, 3)]
    [InlineData("s.s", 2, 2)] // one missed day
    [InlineData("srs", 2, 2)] // one rest day
    [InlineData("s..s", 1, 1)]
    [InlineData("srrs", 1, 1)]
    [InlineData("sr.s", 1, 1)]
    [InlineData("ssss..ss", 2, 4)]
    [InlineData("sss.", 3, 3)] // today is not over
    [InlineData("sssr", 3, 3)]
    [InlineData("sss..", 3, 3)]
    [InlineData("sss...", 0, 3)]
    [InlineData("sssfffff", 3, 3)] // a flare-up freezes
    [InlineData("sssfffffs", 4, 4)]
    [InlineData("sss.fff.s", 1, 3)] // two missed days stay two
    [InlineData("sssFFs", 6, 6)]
    [InlineData("rrrrr", 0, 0)]
    public void Of_Sessions_CountAsAStreakThatForgives(string signs, int streak, int longest)
    {
        var summary = ProgressSummary.Of(Diary.OfSessions(signs), Diary.Today);

        Assert.Equal((streak, longest), (summary.Streak, summary.LongestStreak));
    }

    [Theory]
    [InlineData("s..s...s..s", 4)] // twice a week
    [InlineData("s....s", 1)]
    public void Of_SessionsInPrevention_MayLieThreeDaysApart(string signs, int streak) =>
        Assert.Equal(streak, ProgressSummary.Of(Diary.OfSessions(signs, Phase.Prevention), Diary.Today).Streak);

    [Theory]
    [InlineData("fff", 1)]
    [InlineData("f.f", 2)]
    [InlineData("frf", 2)]
    [InlineData("fFsf", 2)]
    public void Of_FlareUps_DaysInARowAreOne(string signs, int flares) =>
        Assert.Equal(flares, ProgressSummary.Of(Diary.OfSessions(signs), Diary.Today).Flares);

    [Fact]
    public void Of_SessionsOfTheLastWeek_AreThoseOfSevenDays()
    {
        ProgressDay[] days = [new(Diary.Ago(7), null, 5, IsFlare: false, Phase: null), new(Diary.Ago(6), null, 2, IsFlare: false, Phase: null), new(Diary.Today, null, 1, IsFlare: false, Phase: null)];

        Assert.Equal(3, ProgressSummary.Of(days, Diary.Today).SessionsInLastWeek);
    }

    [Fact]
    public void Of_DaysWithNothingButAPhase_AreNotTold()
    {
        ProgressDay[] days = [new(Diary.Ago(2), null, 0, IsFlare: false, Phase.Acute), new(Diary.Ago(1), 4, 0, IsFlare: false, Phase: null), new(Diary.Today, null, 0, IsFlare: false, Phase: null)];

        var summary = ProgressSummary.Of(days, Diary.Today);

        Assert.Equal((1, 4), (summary.DaysTold, summary.LatestPain));
    }

    [Fact]
    public void Of_DaysToCome_DoNotCount()
    {
        var days = Diary.OfPain("555");

        Assert.Equal(ProgressSummary.Of(days, Diary.Today), ProgressSummary.Of([.. days, new(Diary.Today.AddDays(1), 9, 3, IsFlare: true, Phase: null)], Diary.Today));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(11, 0)]
    [InlineData(5, -1)]
    public void ProgressDay_OutOfRange_IsRefused(int pain, int sessions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressDay(Diary.Today, pain, sessions, IsFlare: false, Phase: null));

    [Fact]
    public void Alt_Facts_AreOneLine()
    {
        var days = Diary.OfPain("66666663333333").Select((day, index) => day.Date == Diary.Today ? new ProgressDay(day.Date, 2, 1, IsFlare: true, Phase: null) : day).ToList();

        Assert.Equal(
            "You told me about 14 days. The latest pain is 2 out of 10. It has eased from about 6 to about 3. One session in the last 7 days. One flare-up.",
            ProgressAlt.Of(ProgressSummary.Of(days, Diary.Today), RealContent.Library.Say));
    }

    [Fact]
    public void Alt_RandomHistories_LeaveNothingToFillIn() => Assert.All(
        Enumerable.Range(0, 200).Select(seed => ProgressAlt.Of(ProgressSummary.Of(Diary.Random(seed, seed % 60), Diary.Today), RealContent.Library.Say)),
        alt =>
        {
            Assert.DoesNotContain('{', alt);
            Assert.DoesNotContain('\n', alt);
        });
}
