using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>Red flags in tens of thousands of sentences of known meaning.</summary>
public class GeneratedSentencesTests
{
    private const int Lines = 60;

    private static readonly Dictionary<Truth, Report> Emergencies = Hear(SentenceGenerator.Emergency, 20_261_120);
    private static readonly Dictionary<Truth, Report> Urgent = Hear(SentenceGenerator.Urgent, 20_261_121);

    [Fact]
    public void Generator_AllExpressions_MakesManySentencesOfEveryEmergencyAndUrgentFlag()
    {
        // What is only felt during a move is asked about there.
        var asked = RealContent.Library.FlagGroups.SelectMany(group => group.Flags).ToHashSet();
        var flags = RealContent.Library.Flags.Values.Where(flag => asked.Contains(flag.Id)).ToList();

        Assert.True(Emergencies.Values.Concat(Urgent.Values).Sum(report => report.Count) >= 20_000);
        Assert.All(flags.Where(flag => flag.Level == Disposition.Emergency), flag => Assert.True(SentenceGenerator.Emergency.Count(expression => expression.Flag == flag.Id) >= 12, flag.Id));
        Assert.All(flags.Where(flag => flag.Level == Disposition.Urgent), flag => Assert.True(SentenceGenerator.Urgent.Count(expression => expression.Flag == flag.Id) >= 6, flag.Id));
    }

    [Fact]
    public void Read_EmergencyAffirmed_IsRaised() => AtLeast(0.995, Emergencies[Truth.Affirmed], report => report.Raised);

    [Fact]
    public void Read_UrgentAffirmed_IsRaised() => AtLeast(0.98, Urgent[Truth.Affirmed], report => report.Raised);

    [Fact]
    public void Read_EmergencyDenied_IsNotRaised() => AtMost(0.01, Emergencies[Truth.Denied]);

    [Fact]
    public void Read_UrgentDenied_IsNotRaised() => AtMost(0.02, Urgent[Truth.Denied]);

    [Fact]
    public void Read_SomebodyElses_IsNotRaised() => AtMost(0.02, Emergencies[Truth.Others]);

    [Fact]
    public void Read_Resolved_IsNotRaised() => AtMost(0.02, Emergencies[Truth.Resolved]);

    [Fact]
    public void Read_Supposed_IsNeverAffirmed() => AtMost(0, Emergencies[Truth.Supposed]);

    [Fact]
    public void Read_Supposed_IsAlwaysHeard()
    {
        AtLeast(1, Emergencies[Truth.Supposed].Where(heard => !heard.Sentence.HasTypo), report => report.Noticed);
        AtLeast(0.995, Emergencies[Truth.Supposed], report => report.Noticed);
    }

    private static Dictionary<Truth, Report> Hear(IReadOnlyList<Expression> expressions, int seed) =>
        new SentenceGenerator(seed).Sentences(expressions)
            .Select(sentence => new Heard(RealContent.Library, sentence))
            .GroupBy(heard => heard.Sentence.Truth)
            .ToDictionary(alike => alike.Key, alike => new Report(alike));

    private static void AtLeast(double share, Report report, Func<Report, double> figure) =>
        Assert.True(figure(report) >= share, $"{figure(report):P2} of {report.Count}, strictly {report.RaisedStrictly:P2}\n{report.Misses(Lines)}");

    private static void AtMost(double share, Report report) =>
        Assert.True(report.Raised <= share, $"{report.Raised:P2} of {report.Count}\n{report.Misses(Lines)}");
}
