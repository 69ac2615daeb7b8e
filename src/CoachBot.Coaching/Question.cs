namespace CoachBot.Coaching;

/// <summary>One question of the assessment. Values say which number (years, days, points) an option stands for.</summary>
public sealed record Question(string Id, IReadOnlyList<string> Options, IReadOnlyDictionary<string, int> Values);
