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
    private const double Wide = 4 / 3.0;
    private const double Gap = 16;
    private const double MostWide = 3.3;

    private const string Light = """
        .n{stroke:#35617a;fill:none}.f{stroke:#9db8c6;fill:none}.m{stroke:#d9661f}.f.m{stroke:#efb38c}
        .h{fill:#35617a;stroke-width:0}.h.m{fill:#d9661f}.c{fill:#fff}.g{stroke:#b9c4ca;fill:none}.p{fill:#dfe6ea;stroke:#9aa8b0}
        .b{stroke:#7a4fa3;fill:none}text{font:bold 7px sans-serif;fill:#22333d}text,.o{stroke:#fff;stroke-width:1.6;paint-order:stroke}
        path,polyline,line,circle,rect{stroke-linecap:round;stroke-linejoin:round}
        """;

    private const string Adapting = """
        .s{display:none}@media(prefers-color-scheme:dark){.n{stroke:#8fc1dc}.f{stroke:#4d6b7b}.m{stroke:#ff9a56}.f.m{stroke:#a5643a}
        .h{fill:#8fc1dc}.h.m{fill:#ff9a56}.c{fill:#12202a}.g{stroke:#56656e}.p{fill:#2c3a43;stroke:#6b7a83}.b{stroke:#c39be8}text{fill:#e8eef2}text,.o{stroke:#12202a}}
        @media(prefers-reduced-motion:reduce){.a{display:none}.s{display:inline}}
        """;

    /// <summary>The moving picture.</summary>
    public static string Moving(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var frames = movement.Frames().Select(frame => (frame.At, Figure: Figure.Of(frame.Pose, movement.View))).ToList();
        var still = Figure.Of(movement.Steps[^1].Pose, movement.View);
        var svg = Open(movement, Whole(frames.Select(frame => frame.Figure), movement), Light + Adapting);
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
        var svg = Open(movement, Whole(movement.Frames().Select(frame => Figure.Of(frame.Pose, movement.View)), movement), Light + Adapting);
        Scene.Draw(svg, movement);
        Draw(svg, movement, [(0, figure)]);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>All its poses on light ground, from left to right, in lines one below the other where a single one would be very long: for where nothing moves and no theme is known.</summary>
    public static string Strip(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var figures = movement.Steps.Select(step => Figure.Of(step.Pose, movement.View)).ToList();
        var frame = Frame.Around(figures, movement);
        var isLong = Line(figures.Count) > MostWide * frame.Height;
        var columns = isLong ? (figures.Count + 1) / 2 : figures.Count;
        var line = Line(columns);
        var strip = new Frame(0, 0, line, isLong ? (2 * frame.Height) + Gap : frame.Height).NoHigherThan(Wide);
        var svg = Open(movement, strip, Light).Append(CultureInfo.InvariantCulture, $"<rect {strip.Attributes} fill='#f7f9fa'/>");
        foreach (var (figure, index) in figures.Select((figure, index) => (figure, index)))
        {
            var place = frame with { Left = index % columns * (frame.Width + Gap), Top = index / columns * (frame.Height + Gap) };
            if (index % columns < columns - 1 && index < figures.Count - 1)
            {
                Arrow(svg, place.Left + place.Width + (Gap / 2), place.Top + (place.Height / 2), degrees: 0);
            }
            else if (index < figures.Count - 1)
            {
                Arrow(svg, line / 2, place.Top + place.Height + (Gap / 2), columns == 1 ? 90 : 155);
            }

            svg.Append(CultureInfo.InvariantCulture, $"<svg {place.Attributes} viewBox='{frame.Box}'>");
            Scene.Draw(svg, movement);
            Draw(svg, movement, [(0, figure)]);
            svg.Append("</svg>");
        }

        return svg.Append("</svg>").ToString();

        double Line(int poses) => (poses * (frame.Width + Gap)) - Gap;
    }

    // Its middle, as SVG counts, and its direction, clockwise from right.
    private static void Arrow(StringBuilder svg, double x, double y, int degrees) => svg.Append(
        CultureInfo.InvariantCulture, $"<path class='n' stroke-width='2' transform='translate({Outline.Number(x)} {Outline.Number(y)}) rotate({degrees})' d='M-5,0h10m-4,-4l4,4l-4,4'/>");

    private static void Draw(StringBuilder svg, Movement movement, IReadOnlyList<(double At, Figure Figure)> frames)
    {
        var drawing = new Drawing(movement, frames);
        drawing.Draw(svg);
        drawing.Letter(svg);
    }

    private static Frame Whole(IEnumerable<Figure> figures, Movement movement) => Frame.Around(figures, movement).NoHigherThan(Wide).NoWiderThan(Wide);

    private static StringBuilder Open(Movement movement, Frame frame, string style)
    {
        var alt = WebUtility.HtmlEncode(movement.Alt);
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{frame.Box}' role='img' aria-label=\"{alt}\">")
            .Append(CultureInfo.InvariantCulture, $"<title>{alt}</title><style>{style.ReplaceLineEndings("")}</style>");
    }
}
