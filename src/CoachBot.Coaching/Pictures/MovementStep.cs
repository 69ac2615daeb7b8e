namespace CoachBot.Coaching;

/// <summary>One pose of a movement; To and Hold in seconds.</summary>
public sealed record MovementStep(Pose Pose, double To, double Hold);
