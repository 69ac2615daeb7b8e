namespace CoachBot.Coaching;

/// <summary>A posture as it is drawn: each part's joints in order, the head's middle, where the face looks, and the joints' angles.</summary>
/// <param name="Parts">trunk, arm-left, arm-right, leg-left, leg-right (from the side also belly): the places of their joints.</param>
/// <param name="Head">The middle of the head.</param>
/// <param name="Face">Where on the head the face is; the middle when it looks at the viewer.</param>
/// <param name="Angles">Joint and degrees, to be held against what bodies can do.</param>
public sealed record Figure(IReadOnlyDictionary<string, Point[]> Parts, Point Head, Point Face, IReadOnlyList<(string Joint, double Degrees)> Angles)
{
    public IEnumerable<Point> Points => Parts.Values.SelectMany(part => part).Append(Head);

    public static Figure Of(Pose pose, View view) => view is View.Front or View.Lying ? FrontFigure.Of(pose) : SideFigure.Of(pose);

    /// <summary>An arm with its hand, which is drawn only where the pose tells how the wrist bends.</summary>
    internal static Point[] WithHand(Pose pose, string side, double forearm, int sign, Point[] arm, List<(string Joint, double Degrees)> angles)
    {
        if (!pose.Has($"wrist-{side}"))
        {
            return arm;
        }

        var wrist = pose[$"wrist-{side}"];
        angles.Add(("wrist", wrist));
        return [.. arm, arm[^1] + Point.Step(forearm - (sign * wrist), Body.Hand)];
    }

    public Figure Moved(Point by) => new(
        Parts.ToDictionary(part => part.Key, part => part.Value.Select(point => point + by).ToArray()), Head + by, Face + by, Angles);
}
