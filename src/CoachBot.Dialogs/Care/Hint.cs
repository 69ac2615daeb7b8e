namespace CoachBot.Dialogs;

/// <summary>Words that may tell of a danger beside the back, or be a manner of speaking.</summary>
public sealed record Hint(string Concern, string Words);
