using System.Globalization;
using System.Net;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Writes the few shapes of which a chart is made, as SVG.</summary>
internal sealed class ChartPen(StringBuilder svg)
{
    public void Text(string style, double x, double y, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class='{style}' x='{Number(x)}' y='{Number(y)}'>{WebUtility.HtmlEncode(text)}</text>");

    public void Line(string style, double x1, double y1, double x2, double y2) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class='{style}' x1='{Number(x1)}' y1='{Number(y1)}' x2='{Number(x2)}' y2='{Number(y2)}'/>");

    public void Circle(string style, double x, double y, double radius) =>
        svg.Append(CultureInfo.InvariantCulture, $"<circle class='{style}' cx='{Number(x)}' cy='{Number(y)}' r='{Number(radius)}'/>");

    public void Box(string style, double x, double y, double width, double height, double corner) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class='{style}' x='{Number(x)}' y='{Number(y)}' width='{Number(width)}' height='{Number(height)}' rx='{Number(corner)}'/>");

    /// <summary>Straight from place to place; closed where it is filled.</summary>
    public void Path(string style, IEnumerable<(double X, double Y)> places, bool isClosed, double width = 1) =>
        svg.Append(CultureInfo.InvariantCulture, $"<path class='{style}' stroke-width='{Number(width)}' d='M{string.Join('L', places.Select(place => $"{Number(place.X)},{Number(place.Y)}"))}{(isClosed ? "Z" : "")}'/>");

    /// <summary>A triangle that points down at a place.</summary>
    public void Triangle(string style, double x, double tip, double size) =>
        Path(style, [(x, tip), (x - (size * 0.6), tip - size), (x + (size * 0.6), tip - size)], isClosed: true);

    // A twelfth week's days are less than four units wide.
    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
