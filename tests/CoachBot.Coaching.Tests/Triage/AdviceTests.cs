using Xunit;

namespace CoachBot.Coaching.Tests;

public class AdviceTests
{
    private static readonly Answers Lower = People.DeskWorker;
    private static readonly Answers Upper = People.RecoveringAtTheOffice;

    public static TheoryData<string, Answers> Brought => new()
    {
        { "reassure", Lower },
        { "walk", Lower },
        { "walk", Lower with { OnsetDays = 20, Trend = Trend.Easing, Pain = 3 } },
        { "pace", Lower with { OnsetDays = 7 } },
        { "gp_review", Lower with { OnsetDays = 400 } },
        { "swap_office", Upper },
        { "swap_knees", Lower.Saying("knees") },
        { "osteo", Lower.Saying("bone-known") },
        { "neck_gentle", Upper.Saying("neck") },
        { "neck_gentle", Upper.Saying("dizzy") },
        { "safety_net", Upper.Saying("sciatica-stable") },
        { "shingles", Upper.Saying("shingles") },
        { "midwife", Lower.Saying("pregnancy").Saying("fever") },
    };

    public static TheoryData<string, Answers> NotBrought => new()
    {
        { "pace", Lower },
        { "walk", Lower.Saying("seated") },
        { "walk", Lower.Saying("ces-saddle") },
        { "gp_review", Lower with { OnsetDays = 83 } },
        { "swap_office", Lower },
        { "neck_gentle", Lower.Saying("dizzy") },
        { "reassure", Lower.Saying("cough-disc") },
        { "safety_net", Upper },
    };

    [Theory]
    [MemberData(nameof(Brought))]
    public void Assess_WhoNeedsAnAdvice_GetsIt(string advice, Answers who) =>
        Assert.Contains(advice, new Triage(RealContent.Library).Assess(who).Advice);

    [Theory]
    [MemberData(nameof(NotBrought))]
    public void Assess_WhoDoesNot_IsSparedIt(string advice, Answers who) =>
        Assert.DoesNotContain(advice, new Triage(RealContent.Library).Assess(who).Advice);
}
