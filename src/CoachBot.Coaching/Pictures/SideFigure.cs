namespace CoachBot.Coaching;

/// <summary>A figure that faces right, seen from its right side.</summary>
internal static class SideFigure
{
    // The shoulder hangs a little below the top of the back.
    private const double ShoulderAlong = 0.88;

    public static Figure Of(Pose pose)
    {
        var hip = pose.Place("at");
        var trunk = pose["trunk"];
        var lower = trunk + pose["lower-back"];
        var upper = lower + pose["upper-back"];
        var neck = upper + pose["neck"];
        var waist = hip + Point.Step(lower, Body.LowerBack);
        var top = waist + Point.Step(upper, Body.UpperBack);
        var shoulder = waist + Point.Step(upper, Body.UpperBack * ShoulderAlong);
        var raised = Point.Step(upper, pose["lift"]);
        var gliding = Point.Step(neck + 90, pose["glide"]);
        var head = top + Point.Step(neck, Body.Neck + Body.Head) + gliding;
        var angles = new List<(string, double)> { ("lower-back", pose["lower-back"]), ("upper-back", pose["upper-back"]), ("neck", pose["neck"]), ("lift", pose["lift"]), ("glide", pose["glide"]), ("belly", pose["belly"]) };
        var parts = new Dictionary<string, Point[]>(StringComparer.Ordinal) { ["trunk"] = [hip, waist, top, top + Point.Step(neck, Body.Neck) + (gliding * 0.7)], ["belly"] = [hip + Point.Step(lower, Body.LowerBack * 0.7) + Point.Step(lower + 90, pose["belly"])] };
        var turn = pose["turn"];
        angles.AddRange([("turn", turn), ("look", pose["look"])]);
        foreach (var (side, sign) in (ReadOnlySpan<(string, int)>)[("left", 1), ("right", -1)])
        {
            var turned = Point.Step(upper + 90, sign * Body.HalfShoulders * Math.Sin(turn * Math.PI / 180));
            parts[$"arm-{side}"] = Arm(pose, side, shoulder + raised + turned, upper, angles);
            parts[$"leg-{side}"] = Leg(pose, side, hip, trunk, angles);
        }

        var figure = new Figure(parts, head, head + Point.Step(neck + 90, Body.Head * Math.Cos((turn + pose["look"]) * Math.PI / 180)), angles);
        return pose.Has("at") ? figure : OnTheFloor(figure);
    }

    private static Point[] Arm(Pose pose, string side, Point shoulder, double back, List<(string, double)> angles)
    {
        var reach = pose.Value($"arm-{side}", 2, 1);
        var first = back + 180 - pose.Value($"arm-{side}", 0);
        var second = first - pose.Value($"arm-{side}", 1);
        if (pose.Has($"hand-{side}"))
        {
            (first, second) = Bend.To(shoulder, pose.Place($"hand-{side}"), Body.UpperArm, Body.Forearm, 1);
        }

        angles.Add(("shoulder", Folded(back + 180 - first, -170)));
        angles.Add(("elbow", Folded(first - second, -180)));
        var elbow = shoulder + Point.Step(first, Body.UpperArm * reach);
        return Figure.WithHand(pose, side, second, 1, [shoulder, elbow, elbow + Point.Step(second, Body.Forearm * reach)], angles);
    }

    private static Point[] Leg(Pose pose, string side, Point hip, double trunk, List<(string, double)> angles)
    {
        var reach = pose.Value($"leg-{side}", 3, 1);
        var first = trunk + 180 - pose.Value($"leg-{side}", 0);
        var second = first + pose.Value($"leg-{side}", 1);
        if (pose.Has($"foot-{side}"))
        {
            (first, second) = Bend.To(hip, pose.Place($"foot-{side}"), Body.Thigh, Body.Shank, -1);
        }

        var ankle = pose.Value($"leg-{side}", 2);
        angles.Add(("hip", Folded(trunk + 180 - first, -180)));
        angles.Add(("knee", Folded(second - first, -180)));
        angles.Add(("ankle", ankle));
        var knee = hip + Point.Step(first, Body.Thigh * reach);
        var heel = knee + Point.Step(second, Body.Shank * reach);
        return [hip, knee, heel, heel + Point.Step(second - 90 - ankle, Body.Foot)];
    }

    // Whoever is not put anywhere rests on the floor.
    private static Figure OnTheFloor(Figure figure) =>
        figure.Moved(new(0, Body.Skin - Math.Min(figure.Points.Min(point => point.Y), figure.Head.Y - Body.Head + Body.Skin)));

    /// <summary>The same direction, from this many degrees on.</summary>
    private static double Folded(double degrees, double least)
    {
        var turned = (degrees - least) % 360;
        return turned < 0 ? turned + 360 + least : turned + least;
    }
}
