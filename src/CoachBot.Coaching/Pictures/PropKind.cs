namespace CoachBot.Coaching;

/// <summary>
/// backdrop: a wall behind, from the front · chair: x of the seat's middle · wall: x · desk: x of its near edge, height · band: x, y of where it is tied (then to the hands) ·
/// roller, pillow: x, y of the middle · step: x of its near edge, height · towel: round the right foot, to the hands · mat: under all.
/// </summary>
public enum PropKind { Backdrop, Mat, Chair, Wall, Desk, Band, Roller, Pillow, Step, Towel }
