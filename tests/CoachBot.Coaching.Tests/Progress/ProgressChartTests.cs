using System.Globalization;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class ProgressChartTests
{
    // Told on every day, twelve weeks of them.
    private const int MostCharacters = 24_000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Draw_RandomHistory_MarksEveryShownDayInsideTheViewBox(int seed)
    {
        var days = Diary.Random(seed, length: 1 + (seed * 7 % 130));
        var frame = ChartFrame.For(days, Diary.Today);
        var shown = days.Where(day => frame.Shows(day.Date)).ToList();

        var chart = ChartImage.Of(days);

        Assert.Equal(shown.Count(day => day.Pain is not null), chart.Points.Count);
        Assert.Equal(shown.Count(day => day.Sessions > 0), chart.Sessions.Count);
        Assert.Equal(shown.Count(day => day.IsFlare), chart.Flares.Count);
        AssertInside(chart);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(14, 2)]
    [InlineData(15, 3)]
    [InlineData(28, 4)]
    [InlineData(29, 5)]
    [InlineData(84, 12)]
    [InlineData(400, 12)]
    public void Draw_History_ShowsItsWeeksFromTwoToTwelve(int length, int weeks)
    {
        var days = Diary.OfPain(new string('5', length));

        var chart = ChartImage.Of(days);

        Assert.Equal(weeks, ChartFrame.For(days, Diary.Today).Weeks);
        Assert.Equal(Math.Min(length, weeks * 7), chart.Points.Count);
        Assert.InRange(ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say).Length, 1, MostCharacters);
        AssertInside(chart);
    }

    [Fact]
    public void Draw_TwelveWeeks_KeepsPointsApart()
    {
        var points = ChartImage.Of(Diary.OfPain(new string('5', 84))).Points;

        var frame = new ChartFrame(12, Diary.Today);
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= 2 * frame.PointRadius));
    }

    [Fact]
    public void Draw_NoDays_SaysSoAndMarksNothing()
    {
        var chart = ChartImage.Of([]);

        Assert.Equal(RealContent.Library.Say.Text(ProgressPhrases.Empty), chart.Title);
        Assert.Equal(RealContent.Library.Say.Text(ProgressPhrases.NoDays), chart.Description);
        Assert.Empty(chart.Points);
        Assert.Empty(chart.Phases);
    }

    [Fact]
    public void Draw_DaysOfWhichNothingWasTold_IsLikeNoDays()
    {
        var days = Enumerable.Range(0, 20).Reverse().Select(ago => new ProgressDay(Diary.Ago(ago), null, 0, IsFlare: false, Phase: null)).ToList();

        Assert.Equal(ProgressChart.Draw([], Diary.Today, RealContent.Library.Say), ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say));
    }

    [Fact]
    public void Draw_OneDay_IsOnePointAtTheRightWithItsNumber()
    {
        var chart = ChartImage.Of(Diary.OfPain("6"));

        Assert.InRange(Assert.Single(chart.Points).X, ChartFrame.Right - 15, ChartFrame.Right);
        Assert.Empty(chart.Lines);
        Assert.Contains("6", chart.Texts);
    }

    [Theory]
    [InlineData("5555", new[] { 4 }, 0)]
    [InlineData("55.55", new[] { 2, 2 }, 1)]
    [InlineData("55...55", new[] { 2, 2 }, 1)]
    [InlineData("55....55", new[] { 2, 2 }, 0)]
    [InlineData("5.5.5", new int[0], 2)]
    public void Draw_DaysWithoutAPain_EndTheLineAndAreLedOverByDotsIfFew(string pains, int[] lines, int bridges)
    {
        var chart = ChartImage.Of(Diary.OfPain(pains));

        Assert.Equal(lines, chart.Lines);
        Assert.Equal(bridges, chart.Bridges);
    }

    [Fact]
    public void Draw_Pain_IsHigherTheWorseAndLaterToTheRight()
    {
        var points = ChartImage.Of(Diary.OfPain("0123456789X")).Points;

        Assert.All(points.Zip(points.Skip(1)), pair =>
        {
            Assert.True(pair.Second.X > pair.First.X);
            Assert.Equal(9.7, pair.First.Y - pair.Second.Y, 1);
        });
    }

    [Fact]
    public void Draw_FlareUp_IsATriangleOverItsDayThoughNoPainWasTold()
    {
        var chart = ChartImage.Of(Diary.OfSessions("s.f..F"));

        Assert.Equal(2, chart.Flares.Count);
        Assert.InRange(chart.Flares[1], chart.Sessions[^1], chart.Sessions[^1] + 22);
        Assert.Contains(RealContent.Library.Say.Text(ProgressPhrases.LegendFlare), chart.Texts);
    }

    [Fact]
    public void Draw_NoFlareUp_LeavesItOutOfTheLegend() =>
        Assert.DoesNotContain(RealContent.Library.Say.Text(ProgressPhrases.LegendFlare), ChartImage.Of(Diary.OfPain("55")).Texts);

    [Fact]
    public void Draw_Phases_LastUntilAnotherIsTold()
    {
        Phase?[] told = [Phase.Acute, null, Phase.Acute, Phase.Recovering, null, null, null, null, Phase.Acute];

        var chart = ChartImage.Of([.. told.Select((phase, index) => new ProgressDay(Diary.Ago(27 - (3 * index)), 5, 0, IsFlare: false, phase))]);

        Assert.Equal(["f0", "f2", "f0"], chart.Phases);
        Assert.Contains(RealContent.Library.Say.Text(ProgressPhrases.Of(Phase.Recovering)), chart.Texts);
    }

    [Fact]
    public void Draw_PhaseToldBeforeTheFirstDayShown_IsShown()
    {
        var days = Enumerable.Range(0, 200).Reverse().Select(ago => new ProgressDay(Diary.Ago(ago), 2, 0, IsFlare: false, ago == 199 ? Phase.Prevention : null)).ToList();

        Assert.Equal(["f3"], ChartImage.Of(days).Phases);
    }

    [Fact]
    public void Draw_DaysToCome_AreNotShown()
    {
        var days = Diary.OfPain("555").Append(new ProgressDay(Diary.Today.AddDays(1), 9, 1, IsFlare: true, Phase.Acute)).ToList();

        Assert.Equal(ProgressChart.Draw(Diary.OfPain("555"), Diary.Today, RealContent.Library.Say), ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say));
    }

    [Theory]
    [InlineData("88888884444444", ProgressPhrases.Easing)]
    [InlineData("44444444444444", ProgressPhrases.Steady)]
    [InlineData("44444448888888", ProgressPhrases.Worse)]
    [InlineData("44444440000000", ProgressPhrases.NoPain)]
    [InlineData("44", ProgressPhrases.Started)]
    public void Draw_Title_SaysHowThePainGoes(string pains, string key)
    {
        var chart = ChartImage.Of(Diary.OfPain(pains));

        Assert.Equal(RealContent.Library.Say.Text(key), chart.Title);
        Assert.Contains(chart.Title, chart.Texts);
    }

    [Fact]
    public void Draw_Description_IsTheAccountOfWhatIsShown()
    {
        var days = Diary.OfPain(new string('9', 200) + new string('3', 84));

        var chart = ChartImage.Of(days);

        Assert.Equal(ProgressAlt.Of(ProgressSummary.Of([.. days.TakeLast(84)], Diary.Today), RealContent.Library.Say), chart.Description);
        Assert.Equal(chart.Description, chart.Label);
    }

    [Fact]
    public void Draw_Page_FollowsTheThemeAndStillDoesNot()
    {
        var days = Diary.OfPain("54");
        var (page, still) = (ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say), ProgressChart.Still(days, Diary.Today, RealContent.Library.Say));

        Assert.Contains("prefers-color-scheme:dark", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@media", still, StringComparison.Ordinal);
        Assert.DoesNotContain("script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_CultureWithDecimalCommas_IsTheSame()
    {
        var days = Diary.Random(5, 50);
        var before = CultureInfo.CurrentCulture;
        var expected = ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Draw_TextsWithMarkup_AreEscaped()
    {
        const string Nasty = "<script>'\"&</svg>";
        var say = new Phrasebook(ProgressPhrases.All.ToDictionary(key => key, _ => Nasty));

        var chart = new ChartImage(ProgressChart.Draw(Diary.Random(1, 40), Diary.Today, say));

        Assert.Equal(Nasty, chart.Title);
        Assert.Contains(Nasty, chart.Label, StringComparison.Ordinal);
        Assert.Contains(Nasty, chart.Texts);
    }

    private static void AssertInside(ChartImage chart) => Assert.All(chart.Extents, mark =>
    {
        Assert.InRange(mark.Left, 0, mark.Right);
        Assert.InRange(mark.Right, 0, ChartFrame.Width);
        Assert.InRange(mark.Top, 0, mark.Bottom);
        Assert.InRange(mark.Bottom, 0, ChartFrame.Height);
    });
}
