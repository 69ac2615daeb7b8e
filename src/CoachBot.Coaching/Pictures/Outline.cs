using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Turns places into the texts of SVG: y goes down there, and a tenth of a unit is fine enough.</summary>
internal static class Outline
{
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string At(Point point) => $"{Number(point.X)},{Number(-point.Y)}";

    public static string Line(IEnumerable<Point> points) => string.Join(' ', points.Select(At));

    /// <summary>A smooth path through some points (Catmull-Rom, as cubic curves).</summary>
    public static string Curve(IReadOnlyList<Point> points)
    {
        var path = $"M{At(points[0])}";
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var (before, from, to, after) = (points[Math.Max(0, i - 1)], points[i], points[i + 1], points[Math.Min(points.Count - 1, i + 2)]);
            path += $"C{At(from + ((to - before) * (1 / 6.0)))} {At(to - ((after - from) * (1 / 6.0)))} {At(to)}";
        }

        return path;
    }
}
