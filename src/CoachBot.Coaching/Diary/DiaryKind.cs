namespace CoachBot.Coaching;

/// <summary>What one entry of a diary tells of.</summary>
public enum DiaryKind
{
    /// <summary>The questions were answered to the end.</summary>
    Assessed,

    /// <summary>How bad it is, asked by a check-in.</summary>
    CheckIn,

    /// <summary>How the last session felt on the morning after it.</summary>
    Morning,

    /// <summary>A routine or a stretch, and what was done in it.</summary>
    Session,

    /// <summary>How bad it is right after a session.</summary>
    After,

    /// <summary>It has gone again.</summary>
    Flare,

    /// <summary>A day of rest, chosen at a check-in.</summary>
    Rest,
}
