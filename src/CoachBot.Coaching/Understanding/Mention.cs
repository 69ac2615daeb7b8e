namespace CoachBot.Coaching;

/// <summary>A red flag heard in a text, and whether it was affirmed, denied or left open. Start and Length count characters.</summary>
public sealed record Mention(string FlagId, Answer Polarity, int Start, int Length);
