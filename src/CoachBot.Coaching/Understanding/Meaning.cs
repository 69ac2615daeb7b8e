namespace CoachBot.Coaching;

/// <summary>
/// What a phrase of the lexicon stands for; Denies when it says the opposite ("bladder is fine"); HasNegator when a word like "no"
/// is part of it; HasNumber when a number is; Beside are the concepts that the message must express, too.
/// </summary>
internal sealed record Meaning(MentionKind Kind, string Value, bool Denies = false, bool IsVague = false, bool HasNegator = false, bool HasNumber = false)
{
    public IReadOnlyList<int> Beside { get; init; } = [];
}
