using Xunit;

namespace CoachBot.Coaching.Tests;

public class FlagTests
{
    private readonly Triage _triage = new(RealContent.Library);

    public static TheoryData<string> Flags => [.. RealContent.Library.Flags.Keys];

    [Theory]
    [MemberData(nameof(Flags))]
    public void Assess_OneFlagOfAHealthyPerson_IsAtLeastAsUrgentAsTheFlag(string id)
    {
        var flag = RealContent.Library.Flags[id];

        var assessment = _triage.Assess(People.DeskWorker.Saying(id));

        Assert.InRange(assessment.Disposition, flag.Level, Disposition.Emergency);
        Assert.Contains(id, assessment.Flags);
        Assert.All(flag.Brings, caution => Assert.Contains(caution, assessment.Cautions));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void Assess_OneFlagUnsure_IsNotCleared(string id)
    {
        var level = RealContent.Library.Flags[id].Level;
        var least = level == Disposition.Emergency ? Disposition.Urgent : level;

        var assessment = _triage.Assess(People.DeskWorker.Saying(id, Answer.Unsure));

        Assert.InRange(assessment.Disposition, least, Disposition.Emergency);
        Assert.Contains(id, assessment.Flags);
    }

    // The parts of axspa are asked about as one; who has tried alone, knows of a disc, or says which leg it is, tells it unasked.
    [Theory]
    [MemberData(nameof(Flags))]
    public void Groups_EveryFlag_IsAskedOfSomebody(string id) =>
        Assert.Contains(id switch { "tried-alone" => "not-seen", "disc-known" => "cough-disc", "leg-left" or "leg-right" => "ces-bilateral", _ when id.StartsWith("axspa-", StringComparison.Ordinal) => "axspa", _ => id }, RealContent.Library.FlagGroups.SelectMany(group => group.Flags.Append(group.Unheard))
            .Concat(RealContent.Library.Stop.Signs.SelectMany(sign => (string?[])[sign.Fact, sign.Settled])).Append(RealContent.Library.Stop.Unsure).Append(Triage.OtherSign));

    [Theory]
    [InlineData("ces-saddle", "go_ae")]
    [InlineData("ces-bladder", "go_ae")]
    [InlineData("cardiac", "call_emergency")]
    [InlineData("pe-lung", "call_emergency")]
    public void Assess_EmergencyFlag_LocksExerciseAndSaysWhereToGo(string id, string where)
    {
        var assessment = _triage.Assess(People.DeskWorker.Saying(id));

        Assert.Equal(Disposition.Emergency, assessment.Disposition);
        Assert.Null(assessment.Clearance);
        Assert.Contains(where, assessment.Advice);
        Assert.Contains("dont_drive", assessment.Advice);
        Assert.Contains("no_exercise", assessment.Advice);
        Assert.DoesNotContain("stay_active", assessment.Advice);
    }

    [Theory]
    [InlineData("fever")]
    [InlineData("weight-loss")]
    [InlineData("night-unremitting")]
    [InlineData("cough-impulse")]
    [InlineData("neuro-stable")]
    public void Assess_UrgentFlag_IsSeenTodayWithoutExercise(string id)
    {
        var assessment = _triage.Assess(People.DeskWorker.Saying(id));

        Assert.Equal(Disposition.Urgent, assessment.Disposition);
        Assert.Equal(Scope.None, assessment.Scope);
        Assert.Contains("same_day", assessment.Advice);
    }

    [Fact]
    public void Assess_KnownDiscPainOnCoughing_IsForTheDoctorBesideGentleMovement()
    {
        var assessment = _triage.Assess(People.DeskWorker.Saying("cough-disc"));

        Assert.Equal(Disposition.Doctor, assessment.Disposition);
        Assert.Equal(Scope.Gentle, assessment.Scope);
    }

    [Fact]
    public void Assess_TwoDoctorFlags_AreUrgent()
    {
        var assessment = _triage.Assess(People.DeskWorker.Saying("cough-disc").Saying("bone-rounding"));

        Assert.Equal(Disposition.Urgent, assessment.Disposition);
    }

    [Theory]
    [InlineData("bone-known")]
    [InlineData("steroid-oral")]
    [InlineData("anticoag")]
    [InlineData("sciatica-stable")]
    [InlineData("pregnancy")]
    public void Assess_BackgroundAlone_CoachesWithACaution(string id)
    {
        var assessment = _triage.Assess(People.DeskWorker.Saying(id));

        Assert.Equal(Disposition.Coach, assessment.Disposition);
        Assert.NotEmpty(assessment.Cautions);
    }
}
