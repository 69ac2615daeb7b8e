namespace CoachBot.Coaching;

/// <summary>What a word says about when, and its number there: minutes, a time as 0730, days as 12345; 0 in a plain list.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value);
