namespace CoachBot.Coaching;

/// <summary>Whether the words were said so, or read through a slip of the keys.</summary>
public enum Sureness { Said, Guessed }
