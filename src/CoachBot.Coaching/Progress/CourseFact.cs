namespace CoachBot.Coaching;

/// <summary>A course of pain that a doctor or physio should hear of, as <see cref="Course"/> finds it.</summary>
public enum CourseFact { None, WorseOverDays, NotBetterInTwoWeeks, SixWeeks }
