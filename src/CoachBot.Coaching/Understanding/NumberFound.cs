namespace CoachBot.Coaching;

/// <summary>A number in a text and the tokens that it covers.</summary>
internal readonly record struct NumberFound(double Value, int Start, int Length)
{
    public int End => Start + Length;
}
