namespace CoachBot.Coaching;

/// <summary>One exercise of a session.</summary>
/// <param name="Exercise">Its id.</param>
/// <param name="Dose">What was asked for.</param>
/// <param name="Outcome">"easy", "right", "too-much", "hurt", "untold" or "skipped"; null when it was not come to.</param>
public sealed record DiaryMove(string Exercise, Dose Dose, string? Outcome)
{
    /// <summary>What the routine has here for others; null where that was not swapped.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Why it was swapped: a caution's id, or a reason as a <see cref="Swap"/> has them.</summary>
    public string? Because { get; init; }
}
