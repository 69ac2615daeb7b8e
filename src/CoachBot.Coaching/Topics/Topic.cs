namespace CoachBot.Coaching;

/// <summary>A question that has an answer of its own, at any step.</summary>
public sealed record Topic(string Id, IReadOnlyList<string> Advice);
