namespace CoachBot.Coaching;

/// <summary>A phrase found: what it stands for and the tokens that it covers.</summary>
internal readonly record struct Hit<T>(T Value, int Start, int Length)
{
    public int End => Start + Length;

    public bool Covers(int token) => token >= Start && token < End;
}
