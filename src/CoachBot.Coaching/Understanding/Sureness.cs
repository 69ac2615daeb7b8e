namespace CoachBot.Coaching;

/// <summary>How sure a mention is: said so, read through a slip of the keys, or too vague to act on (then its polarity is unsure).</summary>
public enum Sureness : byte { Said, Misspelt, Vague }
