namespace CoachBot.Coaching;

/// <summary>How something mentioned is meant, and whether it is said to have long been so.</summary>
internal readonly record struct Context(Answer Polarity, Experiencer Who, Temporality When, bool IsLongHeld);
