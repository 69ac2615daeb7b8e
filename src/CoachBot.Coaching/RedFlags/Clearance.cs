namespace CoachBot.Coaching;

/// <summary>
/// The permission to coach. Only <see cref="Triage"/> makes one, and it is never stored: the answers are,
/// and are assessed again.
/// </summary>
public sealed class Clearance
{
    internal Clearance(Assessment assessment) => Assessment = assessment;

    public Assessment Assessment { get; }

    public Scope Scope => Assessment.Scope;
}
