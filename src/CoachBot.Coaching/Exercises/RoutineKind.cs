namespace CoachBot.Coaching;

/// <summary>A session for a phase, or one to three moves for "stretch now".</summary>
public enum RoutineKind { Routine, Stretch }
