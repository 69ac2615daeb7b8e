namespace CoachBot.Coaching;

/// <summary>How the body starts.</summary>
public enum Position { LyingBack, LyingFront, LyingSide, Kneeling, HandsAndKnees, Sitting, Standing }
