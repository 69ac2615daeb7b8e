using Xunit;

namespace CoachBot.Coaching.Tests;

public class FactClassesTests
{
    private static readonly Library Library = RealContent.Library;

    public static IEnumerable<object[]> Classmates => FactClasses.Representatives(Library)
        .Where(pair => pair.Key != pair.Value).Select(pair => (object[])[pair.Key, pair.Value]);

    [Theory]
    [MemberData(nameof(Classmates))]
    public void Representatives_FactAndItsRepresentative_AreExchangeableInEveryRule(string fact, string representative)
    {
        foreach (var clause in Library.Rules.SelectMany(rule => rule.When.Clauses))
        {
            var ids = clause.Where(atom => atom.Kind == AtomKind.Fact).Select(atom => atom.Id).ToList();
            Assert.Equal(ids.Contains(fact), ids.Contains(representative));
        }
    }

    [Theory]
    [MemberData(nameof(Classmates))]
    public void Representatives_FactAndItsRepresentative_ComeToTheSame(string fact, string representative)
    {
        var triage = new Triage(Library);
        foreach (var other in Library.Flags.Keys.Where(id => id != fact && id != representative))
        {
            var one = triage.Assess(People.DeskWorker.Saying(other).Saying(fact));
            var two = triage.Assess(People.DeskWorker.Saying(other).Saying(representative));

            Assert.Equal((one.Disposition, one.Scope), (two.Disposition, two.Scope));
        }
    }
}
