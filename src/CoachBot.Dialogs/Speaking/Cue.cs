namespace CoachBot.Dialogs.Speaking;

/// <summary>What the clock says next, and when: the beginning, the middle or the end of what a question counts.</summary>
public sealed record Cue(string Kind, DateTimeOffset At)
{
    public const string Go = "go";
    public const string Half = "half";
    public const string End = "end";
}
