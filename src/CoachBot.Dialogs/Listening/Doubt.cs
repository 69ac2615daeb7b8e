namespace CoachBot.Dialogs;

/// <summary>A red flag that must be asked about plainly before anything else; supposed when it was only asked about ("what if").</summary>
public sealed record Doubt(string Flag, bool Supposed);
