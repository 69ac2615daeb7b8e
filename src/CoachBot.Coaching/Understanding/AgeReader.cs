namespace CoachBot.Coaching;

/// <summary>An age in years.</summary>
internal sealed class AgeReader
{
    private const int Oldest = 120;
    private const int DaysInAYear = 365;
    private readonly NumberReader _numbers;
    private readonly Phrases<int> _units;

    public AgeReader(Lexicon lexicon, NumberReader numbers)
    {
        _numbers = numbers;
        _units = lexicon.Numbers("units");
    }

    /// <summary>Null unless exactly one number can be an age.</summary>
    public int? Read(List<Token> tokens)
    {
        var units = _units.Find(tokens);
        var ages = _numbers.Find(tokens)
            .Where(number => number.Value is >= 1 and <= Oldest)
            .Where(number => !units.Exists(unit => unit.Start == number.End && unit.Value != DaysInAYear))
            .Select(number => (int)number.Value).Distinct().ToList();
        return ages.Count == 1 ? ages[0] : null;
    }
}
