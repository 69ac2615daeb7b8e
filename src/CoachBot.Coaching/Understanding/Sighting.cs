namespace CoachBot.Coaching;

/// <summary>
/// A value seen in an utterance, and the tokens that say so: one stretch, or two where a pair of concepts says it
/// together (else the second is empty).
/// </summary>
internal readonly record struct Sighting<T>(T Value, int Start, int End, int OtherStart, int OtherEnd)
{
    public Sighting(T value, int start, int end)
        : this(value, start, end, 0, 0)
    {
    }

    public bool IsPair => OtherEnd > 0;

    public int First => IsPair ? Math.Min(Start, OtherStart) : Start;

    /// <summary>The token after the last.</summary>
    public int Last => Math.Max(End, OtherEnd);
}
