namespace CoachBot.Coaching;

/// <summary>The figure's measures: lengths of bones in units of which it is about 100 high, and how far joints move, in degrees.</summary>
public static class Body
{
    public const double LowerBack = 14;
    public const double UpperBack = 17;
    public const double Neck = 7;
    public const double Head = 7;
    public const double UpperArm = 16;
    public const double Forearm = 17;
    public const double Hand = 10;
    public const double Thigh = 24;
    public const double Shank = 24;
    public const double Foot = 9;
    public const double Belly = 6;
    public const double HalfShoulders = 10;
    public const double HalfHips = 6;

    public const double TrunkThickness = 13;
    public const double LegThickness = 8;
    public const double ArmThickness = 6;

    /// <summary>From a joint to the skin, so much a body lies above the floor.</summary>
    public const double Skin = 4;

    /// <summary>The hip of somebody who sits with level thighs.</summary>
    public const double Seat = Shank + Skin + 1;

    // Ordinary ranges of a healthy adult (AAOS), widened by a few degrees for what a flat figure cannot show.
    private static readonly Dictionary<string, (double Least, double Most)> Ranges = new(StringComparer.Ordinal)
    {
        ["lower-back"] = (-35, 60),
        ["upper-back"] = (-25, 50),
        ["neck"] = (-70, 65),
        ["shoulder"] = (-65, 190),
        ["elbow"] = (-2, 155),
        ["wrist"] = (-85, 85),
        ["hip"] = (-35, 135),
        ["knee"] = (-2, 160),
        ["ankle"] = (-75, 40),
        ["lean"] = (-45, 45),
        ["tilt"] = (-50, 50),
        ["turn"] = (-60, 60),
        ["look"] = (-85, 85),
        ["nod"] = (-60, 60),
        ["lift"] = (-3, 7),
        ["glide"] = (-5, 6),
        ["belly"] = (0, 6),
        ["raise"] = (-45, 205),
        ["bend"] = (-155, 155),
        ["spread"] = (-40, 60),
        ["front-knee"] = (-70, 70),
        ["rolled-hip"] = (-65, 65),
        ["rolled-knee"] = (-125, 125),
    };

    public static bool Allows(string joint, double degrees) => RangeOf(joint) is var (least, most) && degrees >= least && degrees <= most;

    public static (double Least, double Most) RangeOf(string joint) => Ranges[joint];
}
