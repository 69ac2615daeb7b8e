namespace CoachBot.Coaching;

/// <summary>
/// A danger that is not the back's, and that keeps exercise off. Step is the id that clients see; of a secret one the
/// words are quoted nowhere.
/// </summary>
public sealed record Concern(string Id, string Step, Disposition Level, IReadOnlyList<string> Advice, bool IsSecret);
