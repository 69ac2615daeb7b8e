namespace CoachBot.Coaching;

/// <summary>A list that is needed for a moment: when disposed of, it is emptied and serves the next who takes one on this thread.</summary>
internal sealed class Scratch<T> : List<T>, IDisposable
{
    // What a long message has blown up, or a deep pile, is not worth keeping.
    private const int LongestKept = 1024;
    private const int MostKept = 8;

    [ThreadStatic]
    private static Stack<Scratch<T>>? _kept;

    private Scratch()
    {
    }

    public static Scratch<T> Take() => _kept is not null && _kept.TryPop(out var list) ? list : [];

    public void Dispose()
    {
        Clear();
        _kept ??= new Stack<Scratch<T>>(MostKept);
        if (Capacity <= LongestKept && _kept.Count < MostKept)
        {
            _kept.Push(this);
        }
    }
}
