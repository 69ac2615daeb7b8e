namespace CoachBot.Coaching;

/// <summary>A mistake in a content file, with its remedy. File is relative to the content directory; lines count from 1.</summary>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
