namespace Microsoft.Recognizers.Text.Number;

/// <summary>Adds up terms: a larger scale multiplies what came before it ("two hundred and two thousand"), a smaller one adds.</summary>
internal sealed class ScaledSum
{
    private double _closed;
    private double _open;
    private double _lastScale = double.MaxValue;
    private double _lastRound = 1;

    public double Total => _closed + _open;

    /// <summary>"Three hundred and two hundred" are two numbers, and so are "3 hundred and 0".</summary>
    public bool Takes(CardinalTerm term)
    {
        var hundreds = term.Rounds.Count > 0 && term.Rounds[0].Equals(100);
        var fitsBelow = term.Small < _lastRound && term.Small > 0;
        return fitsBelow && !(hundreds && _open >= 100) && !(term.IsRound && term.LastRound.Equals(_lastScale));
    }

    public void Add(CardinalTerm term)
    {
        _open += term.Small;
        foreach (var round in term.Rounds)
        {
            if (round.Equals(100))
            {
                _open *= round;
            }
            else if (round > _lastScale || _open.Equals(0))
            {
                _closed = (_closed + _open) * round;
                _open = 0;
                _lastScale = round;
            }
            else
            {
                _closed += _open * round;
                _open = 0;
                _lastScale = round;
            }
        }

        _lastRound = term.LastRound;
    }
}
