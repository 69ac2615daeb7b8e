using Xunit;

namespace CoachBot.Coaching.Tests;

public class RandomAnswersTests
{
    private static readonly Library Library = RealContent.Library;
    private static readonly Triage Triage = new(Library);
    private static readonly List<string> Facts = [.. Library.Flags.Keys, .. Library.Cautions];

    [Fact]
    public void Assess_AnyPartialAnswers_NeverClearsWhileSomethingIsOpen()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var assessment = Triage.Assess(Some(random, random.NextDouble()));

            Assert.True(assessment.Clearance is null || (assessment.Unanswered.Count == 0 && assessment.Scope != Scope.None));
            Assert.True(assessment.Disposition < Disposition.Urgent || assessment.Clearance is null);
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Assess_AnyAnswerMissing_GivesNoClearance(string fact)
    {
        var answers = People.DeskWorker with { Facts = People.DeskWorker.Facts.Where(told => told.Key != fact).ToDictionary() };

        var isAsked = Library.FlagGroups.Any(group => group.AppliesTo(answers) && group.Flags.Contains(fact))
            || Library.Question("triage.cautions").Options.Contains(fact);

        Assert.Equal(!isAsked, Triage.Assess(answers).Clearance is not null);
    }

    public static TheoryData<string> Steps => [.. Facts];

    [Fact]
    public void Assess_EachPlainAnswerMissing_GivesNoClearance()
    {
        var whole = People.DeskWorker;

        Assert.All(
            (Answers[])[whole with { Age = null }, whole with { Region = null }, whole with { OnsetDays = null }, whole with { Trend = null }, whole with { Pain = null }, whole with { Place = null }],
            answers => Assert.Null(Triage.Assess(answers).Clearance));
    }

    [Fact]
    public void Assess_MoreConcernAboutAnyFact_NeverLowersUrgencyNorWidensScope()
    {
        var random = new Random(11);
        for (var i = 0; i < 3_000; i++)
        {
            var answers = Some(random, random.NextDouble() * 0.2);
            var fact = Facts[random.Next(Facts.Count)];
            var steps = ((Answer?[])[null, Answer.No, Answer.Unsure, Answer.Yes])
                .Select(answer => Triage.Assess(answer is { } told ? answers.Saying(fact, told) : Without(answers, fact))).ToList();

            Assert.All(steps.Zip(steps.Skip(1)), pair =>
                Assert.True(pair.Second.Disposition >= pair.First.Disposition && pair.Second.Scope <= pair.First.Scope, $"{fact}"));
        }
    }

    private static Answers Without(Answers answers, string fact) =>
        answers with { Facts = answers.Facts.Where(told => told.Key != fact).ToDictionary() };

    private static Answers Some(Random random, double share)
    {
        var facts = Facts.Where(_ => random.NextDouble() < share).ToDictionary(fact => fact, _ => (Answer)random.Next(3));
        return new Answers
        {
            Age = Maybe(random, 100),
            Region = (Region?)Maybe(random, 3),
            OnsetDays = Maybe(random, 200),
            Trend = (Trend?)Maybe(random, 3),
            Pain = Maybe(random, 11),
            Place = (Place?)Maybe(random, 2),
            Facts = facts,
        };
    }

    private static int? Maybe(Random random, int below) => random.Next(5) == 0 ? null : random.Next(below);
}
