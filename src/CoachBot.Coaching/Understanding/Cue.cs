namespace CoachBot.Coaching;

/// <summary>What a token does for what is mentioned around it; each is a concept of the lexicon, in lower case.</summary>
[Flags]
internal enum Cue : short
{
    None = 0,

    /// <summary>Part of something mentioned.</summary>
    Mentioned = 1,

    /// <summary>A feeling or a part of the body.</summary>
    Listed = 2,
    Hedge = 4,
    Supposed = 8,
    Resolved = 16,
    LongAgo = 32,
    Unchanged = 64,
    Changed = 128,
    Absent = 256,
    No = 512,

    /// <summary>Part of a sign of danger, so that a "no" among it denies nothing else.</summary>
    Own = 1024,
}
