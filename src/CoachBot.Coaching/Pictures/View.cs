namespace CoachBot.Coaching;

/// <summary>Where a figure is seen from. From above it lies on its side and is drawn as from the side; lying, it is on its back, seen from above and drawn as from the front. Both are without a floor line.</summary>
public enum View { Side, Front, Above, Lying }
