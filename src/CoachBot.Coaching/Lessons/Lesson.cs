namespace CoachBot.Coaching;

/// <summary>
/// One short card of what is known, in plain words. Advice holds ids of texts that follow the lines; Covers names the rows
/// of the collected articles that it rests on.
/// </summary>
public sealed record Lesson(
    string Id,
    string Title,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Advice,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Covers);
