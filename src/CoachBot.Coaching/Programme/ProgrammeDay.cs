namespace CoachBot.Coaching;

/// <summary>What one day brings, counted from 1: the id of a lesson, which kind of routine, and a small task.</summary>
public sealed record ProgrammeDay(int Day, string Lesson, RoutineKind Routine, string Task);
