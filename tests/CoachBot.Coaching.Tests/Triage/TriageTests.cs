using Xunit;

namespace CoachBot.Coaching.Tests;

public class TriageTests
{
    private readonly Triage _triage = new(RealContent.Library);

    [Fact]
    public void Assess_HealthyDeskWorkerWithTwoDaysOfLowerBackPain_CoachesInFullAsAcute()
    {
        var assessment = _triage.Assess(People.DeskWorker);

        Assert.Equal(Disposition.Coach, assessment.Disposition);
        Assert.Equal(Scope.Full, assessment.Scope);
        Assert.Equal(Phase.Acute, assessment.Phase);
        Assert.NotNull(assessment.Clearance);
        Assert.Contains("safety_net", assessment.Advice);
    }

    [Fact]
    public void Assess_UpperBackOnTheMendWithAKnownDeskCause_Coaches()
    {
        var assessment = _triage.Assess(People.RecoveringAtTheOffice);

        Assert.Equal(Disposition.Coach, assessment.Disposition);
        Assert.Equal(Phase.Recovering, assessment.Phase);
        Assert.NotNull(assessment.Clearance);
        Assert.Contains("thoracic_note", assessment.Advice);
    }
}
