namespace CoachBot.Coaching;

/// <summary>An age in years.</summary>
internal sealed class AgeReader
{
    private const int Oldest = 120;
    private const int DaysInAYear = 365;
    private readonly NumberReader _numbers;
    private readonly Phrases<int> _units;
    private readonly Phrases<bool> _beside;

    public AgeReader(Lexicon lexicon, NumberReader numbers)
    {
        _numbers = numbers;
        _units = lexicon.Numbers("units");
        _beside = lexicon.Phrases("fillers", "besideAge");
    }

    /// <summary>Null unless exactly one number can be an age and nothing else is said: a stray number must not make someone a child.</summary>
    public int? Read(List<Token> tokens)
    {
        var units = _units.Find(tokens);
        var ages = _numbers.Find(tokens)
            .Where(number => number.Value is >= 1 and <= Oldest)
            .Where(number => !units.Exists(unit => unit.Start == number.End && unit.Value != DaysInAYear))
            .Select(number => (int)number.Value).Distinct().ToList();
        return ages.Count == 1 && SaysOnly(tokens) ? ages[0] : null;
    }

    private bool SaysOnly(List<Token> tokens)
    {
        var beside = _beside.FindLongest(tokens);
        return !tokens.Where((token, i) => token.Kind == TokenKind.Word && !beside.Exists(hit => hit.Covers(i)) && !IsNumberOrUnit(tokens, i)).Any();
    }

    private bool IsNumberOrUnit(List<Token> tokens, int index) =>
        _numbers.Find(tokens).Exists(number => number.Start <= index && index < number.End)
        || _units.Find(tokens).Exists(unit => unit.Covers(index));
}
