namespace CoachBot.Dialogs;

/// <summary>How one exercise went; the values of routine.feedback, and "skipped".</summary>
internal static class Outcome
{
    public const string Easy = "easy";
    public const string Right = "right";
    public const string TooMuch = "too-much";
    public const string Hurt = "hurt";
    public const string Skipped = "skipped";

    /// <summary>Done, and not a word about it: the dose stays as it was.</summary>
    public const string Untold = "untold";
}
