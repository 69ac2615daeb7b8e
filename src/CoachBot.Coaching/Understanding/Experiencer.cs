namespace CoachBot.Coaching;

/// <summary>Whom a mention is about.</summary>
public enum Experiencer : byte { Self, Other }
