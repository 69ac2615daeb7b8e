namespace CoachBot.Coaching;

/// <summary>How somebody told of a sign, or of nothing: then Sign is null.</summary>
internal sealed record Telling(MentionKind Kind, string? Sign, string Text);
