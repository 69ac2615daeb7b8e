namespace CoachBot.Coaching;

/// <summary>When a mention is true: now, only in the past and over, or only supposed.</summary>
public enum Temporality : byte { Now, Past, Supposed }
