namespace CoachBot.Coaching;

/// <summary>How a session felt on the next morning (dosing.md, pain_rule): settled, still sore from it, or worse than before it.</summary>
public enum MorningAfter
{
    Settled,
    Sore,
    Worse,
}
