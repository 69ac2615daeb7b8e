namespace CoachBot.Coaching;

/// <summary>A line to call, or to text; Send is the word that a text begins with, where it needs one.</summary>
public sealed record HelpLine(string Name, string Number, bool IsText, string? Send);
