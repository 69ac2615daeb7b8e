namespace CoachBot.Coaching;

/// <summary>
/// A posture, as numbers by channel. Angles in degrees; places as x, y. From the side: trunk (0 upright, 90 face down, -90 on the
/// back), lower-back, upper-back, neck (forward is more), turn and look (towards the viewer is more); arm-left, arm-right: shoulder (0 hangs, 90 forward, 180 up), elbow, reach;
/// leg-left, leg-right: hip, knee, ankle, reach. From the front: trunk (0 upright, -90 on its right side; reach), lean, tilt, turn, look, nod; arms: raise, bend, reach; legs: spread,
/// knee, reach, reach of the shank. wrist-* shows the hand and bends it as the elbow bends. lift raises the shoulders, belly swells it forward, glide moves the head along the way that the face looks, all in units. A reach below 1 is foreshortened, below 0 points away (from the front: behind the back). at is the hip. hand-* and foot-* are places that a limb is bent to.
/// </summary>
public sealed record Pose(IReadOnlyDictionary<string, double[]> Channels)
{
    private static readonly double[] Straight = [0];

    public static readonly string[] Limbs = ["arm-left", "arm-right", "leg-left", "leg-right"];

    public static readonly string[] Ends = ["hand-left", "hand-right", "foot-left", "foot-right"];

    public static readonly string[] Bends = ["trunk", "lower-back", "upper-back", "neck", "lean", "tilt", "turn", "look", "nod", "lift", "glide", "belly", "wrist-left", "wrist-right"];

    public double this[string channel] => Value(channel, 0);

    public bool Has(string channel) => Channels.ContainsKey(channel);

    public double Value(string channel, int index, double missing = 0) =>
        Channels.TryGetValue(channel, out var values) && values.Length > index ? values[index] : missing;

    public Point Place(string channel) => new(Value(channel, 0), Value(channel, 1));

    /// <summary>The way to another pose; share from 0, this one, to 1. What only one of them bends is straight in the other; a place that only one tells is kept.</summary>
    public Pose Towards(Pose other, double share) => new(Channels.Keys.Union(other.Channels.Keys).ToDictionary(
        channel => channel,
        channel => (From(Channels, channel), From(other.Channels, channel)) is ({ } from, { } to) ? Between(from, to, share) : Channels.GetValueOrDefault(channel) ?? other.Channels[channel]));

    private static double[]? From(IReadOnlyDictionary<string, double[]> channels, string channel) =>
        channels.GetValueOrDefault(channel) ?? (Bends.Contains(channel) ? Straight : null);

    private static double[] Between(double[] from, double[] to, double share) =>
        [.. Enumerable.Range(0, Math.Max(from.Length, to.Length)).Select(i => At(from, i, to) + ((At(to, i, from) - At(from, i, to)) * share))];

    private static double At(double[] values, int index, double[] other) => values.Length > index ? values[index] : other[index];
}
