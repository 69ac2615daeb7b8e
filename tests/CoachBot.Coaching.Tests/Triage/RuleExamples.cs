using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>One readable person for every rule: what they say, and what it must come to.</summary>
public class RuleExamples
{
    private static readonly Answers Lower = People.DeskWorker;
    private static readonly Answers Upper = People.RecoveringAtTheOffice;

    private static readonly Dictionary<string, (Answers Who, Disposition Level)> Examples = new()
    {
        ["both-legs"] = (Lower.Saying("leg-left").Saying("leg-right"), Disposition.Emergency),
        ["tried-alone"] = (Lower.Saying("tried-alone") with { OnsetDays = 15, Trend = Trend.Steady }, Disposition.Doctor),
        ["axspa-told"] = (Lower.Saying("axspa-stiff").Saying("axspa-family") with { Age = 29, OnsetDays = 300 }, Disposition.Doctor),
        ["pregnant-other"] = (Lower.Saying("pregnancy").Saying("other-sign"), Disposition.Urgent),
        ["pregnant-grave"] = (Lower.Saying("pregnancy").Saying("other-grave"), Disposition.Emergency),
        ["pregnant-leak"] = (Lower.Saying("pregnancy").Saying("ces-bladder"), Disposition.Emergency),
        ["trauma-minor-bone"] = (Lower with { Age = 81, Facts = Lower.Saying("trauma-minor").Facts }, Disposition.Urgent),
        ["bone-sudden"] = (Lower.Saying("bone-known").Saying("sudden-start"), Disposition.Urgent),
        ["thoracic-bone"] = (Upper with { Age = 70, Facts = Upper.Saying("steroid-oral").Facts }, Disposition.Doctor),
        ["anticoag-knock"] = (Lower.Saying("anticoag").Saying("trauma-minor"), Disposition.Urgent),
        ["anticoag-legs"] = (Lower.Saying("anticoag").Saying("trauma-minor").Saying("sciatica-stable"), Disposition.Emergency),
        ["pleuritic-clot"] = (Upper.Saying("pleuritic").Saying("clot-risk"), Disposition.Emergency),
        ["aortic-older"] = (Lower.Saying("visceral").Saying("sudden-start") with { Age = 67 }, Disposition.Emergency),
        ["neck-trauma-nerve"] = (Upper.Saying("neck-trauma").Saying("limb-numb"), Disposition.Emergency),
        ["fever-pregnant"] = (Lower.Saying("pregnancy").Saying("fever"), Disposition.Urgent),
        ["cancer-pain"] = (Lower.Saying("cancer-history") with { Trend = Trend.Easing }, Disposition.Doctor),
        ["cancer-concern"] = (Upper.Saying("cancer-history"), Disposition.Urgent),
        ["cancer-not-easing"] = (Lower.Saying("cancer-history") with { OnsetDays = 20 }, Disposition.Urgent),
        ["cancer-cord"] = (Lower.Saying("cancer-history").Saying("neuro-stable"), Disposition.Emergency),
        ["infection-pain"] = (Lower.Saying("infection-risk") with { OnsetDays = 28, Trend = Trend.Easing }, Disposition.Doctor),
        ["infection-new"] = (Lower.Saying("infection-risk"), Disposition.Urgent),
        ["infection-not-easing"] = (Lower.Saying("infection-risk") with { OnsetDays = 28, Trend = Trend.Steady }, Disposition.Urgent),
        ["surgery-unwell"] = (Lower.Saying("recent-surgery").Saying("sciatica-stable"), Disposition.Urgent),
        ["fever-nerve"] = (Lower.Saying("fever").Saying("limb-numb"), Disposition.Emergency),
        ["thoracic-unexplained"] = (Upper.Saying("unexplained"), Disposition.Urgent),
        ["thoracic-duration"] = (Upper with { OnsetDays = 14, Trend = Trend.Steady }, Disposition.Doctor),
        ["neck-dizzy"] = (Upper.Saying("dizzy"), Disposition.Doctor),
        ["duration-lower"] = (Lower with { OnsetDays = 42 }, Disposition.Doctor),
        ["lasting-not-seen"] = (Lower.Saying("not-seen") with { OnsetDays = 120, Trend = Trend.Easing }, Disposition.Doctor),
        ["worse"] = (Lower with { OnsetDays = 7, Trend = Trend.Worse }, Disposition.Doctor),
        ["severe-not-easing"] = (Lower.Saying("severe"), Disposition.Urgent),
        ["sciatica-long"] = (Lower.Saying("sciatica-stable") with { OnsetDays = 56 }, Disposition.Doctor),
        ["sciatica-worse"] = (Lower.Saying("sciatica-stable") with { Trend = Trend.Worse }, Disposition.Doctor),
        ["age-new-second"] = (Lower with { Age = 68, OnsetDays = 3, Facts = Lower.Saying("age-new").Facts }, Disposition.Doctor),
        ["age-lasting"] = (Lower with { Age = 62, OnsetDays = 50, Trend = Trend.Easing }, Disposition.Doctor),
        ["pop-pain-older"] = (Lower with { Age = 64, Facts = Lower.Saying("pop-pain").Facts }, Disposition.Emergency),
        ["renal-pregnant"] = (Lower.Saying("renal").Saying("pregnancy"), Disposition.Emergency),
    };

    public static TheoryData<string> Rules => [.. RealContent.Library.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assess_ExampleOfARule_FindsTheRuleAndItsUrgency(string rule)
    {
        var (who, level) = Examples[rule];

        var assessment = new Triage(RealContent.Library).Assess(who);

        Assert.Contains(assessment.Findings, finding => finding.Id == rule);
        Assert.Equal(level, assessment.Disposition);
    }
}
