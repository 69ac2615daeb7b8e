namespace CoachBot.Coaching;

/// <summary>Clauses that must all hold; a clause holds when one of its atoms does. There is no "not", so telling more never undoes a rule.</summary>
public sealed record Condition(IReadOnlyList<IReadOnlyList<Atom>> Clauses)
{
    public static Condition Always { get; } = new([]);

    public IEnumerable<Atom> Atoms => Clauses.SelectMany(clause => clause);

    internal bool Holds(Situation situation) =>
        Clauses.All(clause => clause.Any(atom => atom.Holds(situation)));
}
