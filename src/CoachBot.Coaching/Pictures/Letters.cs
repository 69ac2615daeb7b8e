namespace CoachBot.Coaching;

/// <summary>Finds where a letter stands that can only mean one limb: past its hand or foot, off the body, nearer to it than to anything else.</summary>
internal static class Letters
{
    private const double Room = 3;
    private const double OverFloor = 4.5;
    private static readonly double[] Distances = [7, 8.5, 6];
    private static readonly double[] Turns = [0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150];

    /// <summary>The letter's middle; null where the limb's end is hidden or nothing round it is free.</summary>
    /// <param name="figure">The posture.</param>
    /// <param name="part">The limb.</param>
    /// <param name="order">The parts as they are drawn: later ones hide earlier ones.</param>
    /// <param name="hasFloor">Whether nothing is to be written below the floor.</param>
    public static Point? Beside(Figure figure, string part, IReadOnlyList<string> order, bool hasFloor)
    {
        var (end, before) = (figure.Parts[part][^1], figure.Parts[part][^2]);
        var nearer = order.SkipWhile(other => other != part).Skip(1);
        if (nearer.Any(other => Clearance(figure, other, end) < 0))
        {
            return null;
        }

        var way = (end - before).Direction;
        return Distances.SelectMany(distance => Turns.Select(turn => end + Point.Step(way + turn, distance)))
            .Where(place => !hasFloor || place.Y >= OverFloor)
            .Where(place => MeansOnly(figure, part, order, place))
            .Select(place => (Point?)place)
            .FirstOrDefault();
    }

    private static bool MeansOnly(Figure figure, string part, IReadOnlyList<string> order, Point place)
    {
        var own = Clearance(figure, part, place);
        return own >= Room && order.All(other => Clearance(figure, other, place) >= own);
    }

    // From a place to the skin of a part; below 0 within it.
    private static double Clearance(Figure figure, string part, Point place)
    {
        if (part == "head")
        {
            return (place - figure.Head).Length - Body.Head;
        }

        var joints = figure.Parts[part];
        var thickness = part == "trunk" ? Body.TrunkThickness : part.StartsWith("leg", StringComparison.Ordinal) ? Body.LegThickness : Body.ArmThickness;
        return joints.Zip(joints.Skip(1)).Min(bone => Distance(place, bone.First, bone.Second)) - (thickness / 2);
    }

    private static double Distance(Point place, Point from, Point to)
    {
        var (bone, way) = (to - from, place - from);
        var share = bone.Length < 0.01 ? 0 : Math.Clamp(((way.X * bone.X) + (way.Y * bone.Y)) / (bone.Length * bone.Length), 0, 1);
        return (way - (bone * share)).Length;
    }
}
