namespace CoachBot.Coaching;

/// <summary>When a check-in is due: the local date that it is for, and the instant, in UTC.</summary>
public readonly record struct Fire(DateOnly Date, DateTimeOffset At);
