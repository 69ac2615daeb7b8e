using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>
/// The whole of Triage, enumerated. What the answers come to is decided by at most two findings (the most urgent one, or
/// two for the doctor), so every combination of the facts that any two rules name, in every context that these rules
/// can tell apart, covers every combination there is.
/// </summary>
public class EnumerationTests
{
    private static readonly Library Library = RealContent.Library;
    private static readonly Triage Triage = new(Library);

    [Fact]
    public void Assess_EveryCombinationOfAnyTwoRules_IsAsTheRulesSayAndNeverLowersUrgency()
    {
        var classes = FactClasses.Representatives(Library);
        var seen = new HashSet<string>();
        var assessed = 0;
        foreach (var first in Library.Rules)
        {
            foreach (var second in Library.Rules.SkipWhile(rule => rule != first))
            {
                var atoms = first.When.Atoms.Concat(second.When.Atoms).ToList();
                var facts = atoms.Where(atom => atom.Kind == AtomKind.Fact).Select(atom => classes[atom.Id]).Distinct().Order(StringComparer.Ordinal).ToList();
                var contexts = Contexts.Of(atoms);
                if (seen.Add(string.Join(' ', facts) + "|" + string.Join(' ', contexts.Select(context => context.ToString()))))
                {
                    assessed += contexts.Sum(context => EnumerateFacts(context, facts));
                }
            }
        }

        Assert.InRange(assessed, 50_000, int.MaxValue);
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
