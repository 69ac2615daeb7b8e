namespace Microsoft.Recognizers.Text.Reading;

/// <summary>What one grammar read at the latest tokens. Grammars look ahead only so far, so that little needs to be kept.</summary>
internal sealed class Readings
{
    private const int Kept = 64;

    private readonly (int At, object? Reading)[] _slots = new (int, object?)[Kept];

    public Readings() => Array.Fill(_slots, (int.MinValue, null));

    public bool TryGet(int at, out object? reading)
    {
        (var keptAt, reading) = _slots[at & (Kept - 1)];
        return keptAt == at;
    }

    public void Keep(int at, object? reading) => _slots[at & (Kept - 1)] = (at, reading);
}
