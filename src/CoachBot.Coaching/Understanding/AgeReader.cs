namespace CoachBot.Coaching;

/// <summary>An age in years.</summary>
internal sealed class AgeReader
{
    private const int Oldest = 120;
    private const int DaysInAYear = 365;
    private readonly Phrases<int> _units;
    private readonly Phrases<bool> _beside;

    public AgeReader(Compiler compiler)
    {
        _units = compiler.Numbers("units");
        _beside = compiler.Phrases("fillers", "besideAge");
    }

    /// <summary>Null unless exactly one number can be an age and nothing else is said: a stray number must not make someone a child.</summary>
    public int? Read(Utterance utterance)
    {
        using var units = _units.Find(utterance);
        var numbers = utterance.Numbers;
        var ages = numbers
            .Where(number => number.Value is >= 1 and <= Oldest)
            .Where(number => !units.Exists(unit => unit.Start == number.End && unit.Value != DaysInAYear))
            .Select(number => (int)number.Value).Distinct().ToList();
        return ages.Count == 1 && SaysOnly(utterance, numbers, units) ? ages[0] : null;
    }

    private bool SaysOnly(Utterance utterance, List<Hit<double>> numbers, List<Hit<int>> units)
    {
        using var beside = _beside.FindLongest(utterance);
        return !utterance.Tokens.Where((token, i) => token.Kind == TokenKind.Word
            && !beside.Exists(hit => hit.Covers(i))
            && !numbers.Exists(number => number.Start <= i && i < number.End)
            && !units.Exists(unit => unit.Covers(i))).Any();
    }
}
