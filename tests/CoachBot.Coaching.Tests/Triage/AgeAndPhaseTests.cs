using Xunit;

namespace CoachBot.Coaching.Tests;

public class AgeAndPhaseTests
{
    private readonly Triage _triage = new(RealContent.Library);

    [Theory]
    [InlineData(8, Disposition.Urgent)]
    [InlineData(15, Disposition.Urgent)]
    [InlineData(16, Disposition.Doctor)]
    [InlineData(17, Disposition.Doctor)]
    [InlineData(18, Disposition.Coach)]
    [InlineData(80, Disposition.Coach)]
    public void Assess_Age_DecidesForTheYoung(int age, Disposition expected) =>
        Assert.Equal(expected, _triage.Assess(People.DeskWorker with { Age = age }).Disposition);

    [Fact]
    public void Assess_Child_SaysThatThisIsNotForChildren() =>
        Assert.Contains("not_for_children", _triage.Assess(People.DeskWorker with { Age = 12 }).Advice);

    [Theory]
    [InlineData(0, Trend.Easing, 5, Phase.Acute)]
    [InlineData(3, Trend.Steady, 3, Phase.Acute)]
    [InlineData(4, Trend.Steady, 3, Phase.Acute)]
    [InlineData(14, Trend.Steady, 3, Phase.Acute)]
    [InlineData(15, Trend.Steady, 3, Phase.Subacute)]
    [InlineData(10, Trend.Steady, 7, Phase.Acute)]
    [InlineData(10, Trend.Worse, 3, Phase.Acute)]
    [InlineData(10, Trend.Easing, 4, Phase.Recovering)]
    [InlineData(10, Trend.Easing, 5, Phase.Subacute)]
    [InlineData(100, Trend.Steady, 6, Phase.Recovering)]
    [InlineData(100, Trend.Steady, 0, Phase.Prevention)]
    public void Assess_OnsetTrendAndPain_GiveThePhase(int days, Trend trend, int pain, Phase expected) =>
        Assert.Equal(expected, _triage.Assess(People.DeskWorker with { OnsetDays = days, Trend = trend, Pain = pain }).Phase);

    [Theory]
    [InlineData(83, false)]
    [InlineData(84, true)]
    public void Assess_TwelveWeeks_IsPersistent(int days, bool expected) =>
        Assert.Equal(expected, _triage.Assess(People.DeskWorker with { OnsetDays = days }).Persistent);

    [Fact]
    public void Assess_NoPainNow_NeedsNoTrend()
    {
        var assessment = _triage.Assess(People.DeskWorker with { OnsetDays = 0, Pain = 0, Trend = null });

        Assert.Equal(Phase.Prevention, assessment.Phase);
        Assert.NotNull(assessment.Clearance);
    }

    [Theory]
    [InlineData(Region.Lower, 6)]
    [InlineData(Region.Upper, 6)]
    [InlineData(Region.Both, 7)]
    public void Unanswered_HealthyPersonOf35_IsAskedFewGroups(Region region, int groups)
    {
        var answers = new Answers { Age = 35, Region = region, OnsetDays = 2, Trend = Trend.Steady, Pain = 5 };

        var open = _triage.Assess(answers).Unanswered;

        Assert.Equal(groups, open.Count(step => step.StartsWith("triage.redflags.", StringComparison.Ordinal)));
    }
}
