namespace CoachBot.Coaching;

/// <summary>What an exercise does. The order is the order within a session, except that stretching and strengthening mix.</summary>
public enum ExerciseKind { Breathe, Move, Stretch, Strengthen, Walk }
