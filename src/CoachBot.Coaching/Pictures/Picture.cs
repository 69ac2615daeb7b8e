using System.Globalization;
using System.Net;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>
/// Draws a movement as SVG: a figure without sex or age in light and dark, its far side paler, what moves in colour. It loops; for
/// whoever prefers reduced motion the last pose stands still, over a shadow of the first.
/// </summary>
public static class Picture
{
    private const double Margin = 10;
    private const double Wide = 4 / 3.0;

    private const string Style = """
        .n{stroke:#35617a;fill:none}.f{stroke:#9db8c6;fill:none}.m{stroke:#d9661f}.f.m{stroke:#efb38c}
        .h{fill:#35617a;stroke:none}.h.m{fill:#d9661f}.c{fill:#fff}.g{stroke:#b9c4ca;fill:none}.p{fill:#dfe6ea;stroke:#9aa8b0}
        .b{stroke:#7a4fa3;fill:none}text{font:bold 7px sans-serif;fill:#22333d;stroke:#fff;stroke-width:1.6;paint-order:stroke}
        path,polyline,line,circle,rect{stroke-linecap:round;stroke-linejoin:round}.s{display:none}
        @media(prefers-color-scheme:dark){.n{stroke:#8fc1dc}.f{stroke:#4d6b7b}.m{stroke:#ff9a56}.f.m{stroke:#a5643a}
        .h{fill:#8fc1dc}.h.m{fill:#ff9a56}.c{fill:#12202a}.g{stroke:#56656e}.p{fill:#2c3a43;stroke:#6b7a83}.b{stroke:#c39be8}text{fill:#e8eef2;stroke:#12202a}}
        @media(prefers-reduced-motion:reduce){.a{display:none}.s{display:inline}}
        """;

    /// <summary>The moving picture.</summary>
    public static string Moving(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var frames = movement.Frames().Select(frame => (frame.At, Figure: Figure.Of(frame.Pose, movement.View))).ToList();
        var still = Figure.Of(movement.Steps[^1].Pose, movement.View);
        var svg = Open(movement, frames.Select(frame => frame.Figure));
        Scene.Draw(svg, movement);
        svg.Append("<g class='a'>");
        Draw(svg, movement, frames);
        svg.Append("</g><g class='s'><g opacity='.25'>");
        new Drawing(movement, [frames[0]]).Draw(svg);
        svg.Append("</g>");
        Draw(svg, movement, [(0, still)]);
        return svg.Append("</g></svg>").ToString();
    }

    /// <summary>One pose of it, standing still, in the frame of the whole movement.</summary>
    public static string Still(Movement movement, int pose)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var figure = Figure.Of(movement.Steps[pose].Pose, movement.View);
        var svg = Open(movement, movement.Frames().Select(frame => Figure.Of(frame.Pose, movement.View)));
        Scene.Draw(svg, movement);
        Draw(svg, movement, [(0, figure)]);
        return svg.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder svg, Movement movement, IReadOnlyList<(double At, Figure Figure)> frames)
    {
        var drawing = new Drawing(movement, frames);
        drawing.Draw(svg);
        drawing.Letters(svg);
    }

    private static StringBuilder Open(Movement movement, IEnumerable<Figure> figures)
    {
        var points = figures.SelectMany(figure => figure.Points).Concat(Scene.Points(movement)).ToList();
        var (left, right) = (points.Min(point => point.X) - Margin, points.Max(point => point.X) + Margin);
        var (bottom, top) = (Math.Min(points.Min(point => point.Y), 0) - 6, points.Max(point => point.Y) + Margin);
        var (width, height) = (Math.Max(right - left, (top - bottom) * Wide), Math.Max(top - bottom, (right - left) / Wide));
        left -= (width - (right - left)) / 2;
        var alt = WebUtility.HtmlEncode(movement.Alt);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{Outline.Number(left)} {Outline.Number(-bottom - height)} {Outline.Number(width)} {Outline.Number(height)}' role='img' aria-label=\"{alt}\">")
            .Append(CultureInfo.InvariantCulture, $"<title>{alt}</title><style>{Style.ReplaceLineEndings("")}</style>");
    }
}
