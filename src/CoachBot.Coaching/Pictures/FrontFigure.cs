namespace CoachBot.Coaching;

/// <summary>A figure that faces the viewer: its left is on the right of the picture.</summary>
internal static class FrontFigure
{
    public static Figure Of(Pose pose)
    {
        var (trunk, turn, bowed) = (pose["trunk"], pose["turn"], pose.Value("trunk", 1, 1));
        var lean = trunk + pose["lean"];
        var hip = pose.Has("at") ? pose.Place("at") : new Point(0, Body.Thigh + Body.Shank + Body.Skin);
        var waist = hip + Point.Step(trunk + (pose["lean"] / 2), Body.LowerBack * bowed);
        var top = waist + Point.Step(lean, Body.UpperBack * bowed);
        var tilt = lean + pose["tilt"];
        var head = top + Point.Step(tilt, Body.Neck + Body.Head);
        var across = Math.Cos(turn * Math.PI / 180);
        var angles = new List<(string, double)> { ("lean", pose["lean"]), ("tilt", pose["tilt"]), ("turn", turn), ("look", pose["look"]), ("nod", pose["nod"]), ("lift", pose["lift"]) };
        var parts = new Dictionary<string, Point[]>(StringComparer.Ordinal) { ["trunk"] = [hip, waist, top, top + Point.Step(tilt, Body.Neck)] };
        foreach (var (side, sign) in (ReadOnlySpan<(string, int)>)[("left", 1), ("right", -1)])
        {
            var shoulder = top + Point.Step(lean, pose["lift"] - 2) + Point.Step(lean + (90 * sign), Body.HalfShoulders * across);
            parts[$"arm-{side}"] = Arm(pose, side, sign, shoulder, lean, angles);
            parts[$"leg-{side}"] = Leg(pose, side, sign, hip + Point.Step(trunk + 90, Body.HalfHips * sign), trunk, angles);
        }

        var look = Math.Sin((turn + pose["look"]) * Math.PI / 180);
        var down = Math.Sin(pose["nod"] * Math.PI / 180);
        return new Figure(parts, head, head + Point.Step(tilt + 90, Body.Head * look * 0.8) + Point.Step(tilt + 180, Body.Head * down * 0.8), angles);
    }

    private static Point[] Arm(Pose pose, string side, int sign, Point shoulder, double lean, List<(string, double)> angles)
    {
        var arm = $"arm-{side}";
        var reach = Math.Abs(pose.Value(arm, 2, 1));
        var first = lean + (sign * (180 - pose.Value(arm, 0)));
        var second = first - (sign * pose.Value(arm, 1));
        if (pose.Has($"hand-{side}"))
        {
            (first, second) = Bend.To(shoulder, pose.Place($"hand-{side}"), Body.UpperArm, Body.Forearm, sign);
        }
        else
        {
            angles.Add(("raise", pose.Value(arm, 0)));
            angles.Add(("bend", pose.Value(arm, 1)));
        }

        var elbow = shoulder + Point.Step(first, Body.UpperArm * reach);
        return Figure.WithHand(pose, side, second, sign, [shoulder, elbow, elbow + Point.Step(second, Body.Forearm * pose.Value(arm, 3, reach))], angles);
    }

    private static Point[] Leg(Pose pose, string side, int sign, Point hip, double trunk, List<(string, double)> angles)
    {
        var leg = $"leg-{side}";
        var (spread, bend) = (pose.Value(leg, 0), pose.Value(leg, 1));
        // A shank that is foreshortened, too, belongs to a leg that is drawn up: it rolls over further than a straight one is spread.
        var isDrawnUp = pose.Value(leg, 3, 1) < 1;
        angles.Add((isDrawnUp ? "rolled-hip" : "spread", spread));
        angles.Add((isDrawnUp ? "rolled-knee" : "front-knee", bend));
        var first = trunk + (sign * (180 - spread));
        var knee = hip + Point.Step(first, Body.Thigh * pose.Value(leg, 2, 1));
        var heel = knee + Point.Step(first + (sign * bend), Body.Shank * pose.Value(leg, 3, 1));
        var toes = isDrawnUp ? Point.Step(first + (sign * bend), 4) : Point.Step(trunk + 90, 3 * sign) + Point.Step(trunk + 180, 2);
        return [hip, knee, heel, heel + toes];
    }
}
