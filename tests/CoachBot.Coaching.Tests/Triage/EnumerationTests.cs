using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>
/// The whole of Triage, enumerated. What answers come to is decided by the most urgent finding, or by two findings for the
/// doctor. So it is enough to take every rule alone and every two rules for the doctor, each with a flag for the doctor
/// that no rule names: every combination of the facts that they name, in every context that they can tell apart.
/// </summary>
public class EnumerationTests
{
    private const string FlagForTheDoctor = "cough-disc";
    private static readonly Library Library = RealContent.Library;
    private static readonly Triage Triage = new(Library);

    [Fact]
    public void Assess_EveryCombinationOfARuleOrTwo_IsAsTheRulesSayAndNeverLowersUrgency()
    {
        Assert.DoesNotContain(Library.Rules.SelectMany(rule => rule.When.Atoms), atom => atom.Id == FlagForTheDoctor);
        var classes = FactClasses.Representatives(Library);
        var assessed = RulesAloneAndInPairs().AsParallel().Sum(rules =>
        {
            var atoms = rules.SelectMany(rule => rule.When.Atoms).Distinct().ToList();
            var facts = atoms.Where(atom => atom.Kind == AtomKind.Fact).Select(atom => classes[atom.Id]).Append(FlagForTheDoctor).Distinct().ToList();
            return Contexts.Of(atoms).Sum(context => EnumerateFacts(context, facts));
        });

        Assert.InRange(assessed, 50_000, int.MaxValue);
    }

    private static IEnumerable<Rule[]> RulesAloneAndInPairs()
    {
        var forTheDoctor = Library.Rules.Where(rule => rule.Level == Disposition.Doctor).ToList();
        return Library.Rules.Select(rule => (Rule[])[rule])
            .Concat(forTheDoctor.SelectMany((first, i) => forTheDoctor.Skip(i + 1).Select(second => (Rule[])[first, second])));
    }

    [Theory]
    [MemberData(nameof(FlagTests.Flags), MemberType = typeof(FlagTests))]
    public void Assess_EveryPairOfFlags_IsAsTheRulesSay(string first)
    {
        foreach (var second in Library.Flags.Keys)
        {
            foreach (var (a, b) in from a in Enum.GetValues<Answer>() from b in Enum.GetValues<Answer>() select (a, b))
            {
                var answers = People.DeskWorker.Saying(first, a).Saying(second, b);

                AssertAsTheRulesSay(answers, Triage.Assess(answers));
            }
        }
    }

    private static int EnumerateFacts(Answers context, List<string> facts)
    {
        var results = new (Disposition Disposition, Scope Scope)[1 << facts.Count];
        for (var chosen = 0; chosen < results.Length; chosen++)
        {
            var answers = context.With(facts, Answer.No).With(facts.Where((_, i) => (chosen & (1 << i)) != 0), Answer.Yes);
            var assessment = Triage.Assess(answers);
            AssertAsTheRulesSay(answers, assessment);
            results[chosen] = (assessment.Disposition, assessment.Scope);
            for (var i = 0; i < facts.Count; i++)
            {
                if ((chosen & (1 << i)) != 0)
                {
                    var (less, wider) = results[chosen & ~(1 << i)];
                    Assert.True(assessment.Disposition >= less && assessment.Scope <= wider, $"{facts[i]} lowers the urgency of {answers}");
                }
            }
        }

        return results.Length;
    }

    private static void AssertAsTheRulesSay(Answers answers, Assessment assessment) =>
        Assert.Equal(Oracle.Assess(Library, answers), (assessment.Disposition, assessment.Scope));
}
