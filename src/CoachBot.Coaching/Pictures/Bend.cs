namespace CoachBot.Coaching;

/// <summary>Bends a limb of two bones so that its end comes as near to a place as it can.</summary>
public static class Bend
{
    private const double Slack = 0.01;

    /// <summary>The directions of both bones, in degrees clockwise from up; sign 1 bends back as an elbow, -1 as a knee.</summary>
    public static (double First, double Second) To(Point from, Point to, double first, double second, int sign)
    {
        var way = to - from;
        var distance = Math.Clamp(way.Length, Math.Abs(first - second) + Slack, first + second - Slack);
        var atStart = Corner(first, distance, second);
        var atEnd = 180 - Corner(first, second, distance);
        var direction = way.Direction + (sign * atStart);
        return (direction, direction - (sign * atEnd));
    }

    // The angle between two sides of a triangle, from its three lengths.
    private static double Corner(double one, double other, double opposite) =>
        Math.Acos(Math.Clamp(((one * one) + (other * other) - (opposite * opposite)) / (2 * one * other), -1, 1)) * 180 / Math.PI;
}
