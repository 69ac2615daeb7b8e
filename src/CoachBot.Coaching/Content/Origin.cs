namespace CoachBot.Coaching;

/// <summary>A place in a content file; lines count from 1.</summary>
internal readonly record struct Origin(string File, int Line);
