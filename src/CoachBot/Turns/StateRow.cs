namespace CoachBot.Turns;

/// <summary>A stored state as a turn read it, and what the turn made of it.</summary>
internal sealed class StateRow
{
    /// <summary>Written without having been read: nothing to compare with.</summary>
    public const long Unread = -1;

    /// <summary>The version read; 0 when there was none.</summary>
    public required long Version { get; init; }

    /// <summary>Null when there is none, or when it is to be deleted.</summary>
    public byte[]? Data { get; set; }

    public bool Changed { get; set; }
}
