using System.Globalization;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Draws the figure of some frames: what is far first. With one frame it stands still.</summary>
internal sealed class Drawing(Movement movement, IReadOnlyList<(double At, Figure Figure)> frames)
{
    private const double HalfLetter = 2.5;
    private static readonly string[] Hands = ["arm-left", "arm-right"];
    private readonly bool _isFront = movement.View is View.Front or View.Lying;
    private readonly bool _turns = movement.Steps.Any(step => step.Pose.Has("turn") || step.Pose.Has("look"));
    private readonly string _times = string.Join(';', frames.Select(frame => (frame.At / movement.Seconds).ToString("0.###", CultureInfo.InvariantCulture)));

    public void Draw(StringBuilder svg)
    {
        Tied(svg, PropKind.Towel);
        if (_isFront)
        {
            Leg(svg, "left", isFar: false);
            Leg(svg, "right", isFar: false);
            Behind(svg, isBehind: true);
            Chest(svg, figure => [figure.Parts["arm-left"][0], figure.Parts["leg-left"][0], figure.Parts["leg-right"][0], figure.Parts["arm-right"][0]]);
            Head(svg);
            Behind(svg, isBehind: false);
        }
        else
        {
            Leg(svg, "left", isFar: true);
            if (_turns)
            {
                // A chest that turns to the viewer hides no arm.
                Back(svg);
                Arm(svg, "left", isFar: true);
            }
            else
            {
                Arm(svg, "left", isFar: true);
                Back(svg);
            }

            Head(svg);
            Leg(svg, "right", isFar: false);
            Arm(svg, "right", isFar: false);
        }

        Tied(svg, PropKind.Band);
    }

    /// <summary>Which side it is, at the end of every limb of one side that moves, while that can be seen.</summary>
    public void Letter(StringBuilder svg)
    {
        foreach (var part in movement.Moves.Where(part => part.Contains('-', StringComparison.Ordinal) && !movement.Moves.Contains(Other(part))))
        {
            Point? Place(Figure figure) => Letters.Beside(figure, part, Order, movement.HasFloor);
            Point Baseline(Figure figure) => (Place(figure) ?? figure.Parts[part][^1]) - new Point(0, HalfLetter);
            var hidden = frames.Count(frame => Place(frame.Figure) is null);
            if (hidden == frames.Count)
            {
                continue;
            }

            List<(string, Func<Figure, string>)> values = [("x", figure => Outline.Number(Baseline(figure).X)), ("y", figure => Outline.Number(-Baseline(figure).Y))];
            if (hidden > 0)
            {
                values.Add(("opacity", figure => Place(figure) is null ? "0" : "1"));
            }

            svg.Append("<text text-anchor='middle'");
            Values(svg, "text", [.. values], part.EndsWith("-left", StringComparison.Ordinal) ? "L" : "R");
        }
    }

    private IReadOnlyList<string> Order => _isFront ? ["leg-left", "leg-right", "trunk", "head", "arm-left", "arm-right"]
        : _turns ? ["leg-left", "trunk", "arm-left", "head", "leg-right", "arm-right"]
        : ["leg-left", "arm-left", "trunk", "head", "leg-right", "arm-right"];

    private void Leg(StringBuilder svg, string side, bool isFar)
    {
        var part = $"leg-{side}";
        Polyline(svg, part, isFar, Body.LegThickness, figure => figure.Parts[part][..3]);
        Polyline(svg, part, isFar, 5.5, figure => figure.Parts[part][2..]);
    }

    private void Arm(StringBuilder svg, string side, bool isFar)
    {
        var part = $"arm-{side}";
        Polyline(svg, part, isFar, Body.ArmThickness, figure => figure.Parts[part][..3]);
        if (movement.Steps[0].Pose.Has($"wrist-{side}"))
        {
            Polyline(svg, part, isFar, 4.5, figure => figure.Parts[part][2..]);
        }
    }

    // From the front, an arm that points away goes behind the back: its forearm is pale.
    private void Behind(StringBuilder svg, bool isBehind)
    {
        foreach (var side in (string[])["left", "right"])
        {
            if (movement.Steps[^1].Pose.Value($"arm-{side}", 2, 1) < 0 != isBehind)
            {
                continue;
            }

            if (isBehind)
            {
                Polyline(svg, $"arm-{side}", isFar: true, Body.ArmThickness, figure => figure.Parts[$"arm-{side}"][1..]);
                Polyline(svg, $"arm-{side}", isFar: false, Body.ArmThickness, figure => figure.Parts[$"arm-{side}"][..2]);
            }
            else
            {
                Arm(svg, side, isFar: false);
            }
        }
    }

    private void Back(StringBuilder svg)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path class='n{Moved("trunk")}' stroke-width='{Outline.Number(Body.TrunkThickness)}'");
        Values(svg, "path", "d", figure => Outline.Curve(figure.Parts["trunk"][..3]));
        if (movement.Steps.Any(step => step.Pose.Has("belly")))
        {
            Circle(svg, $"h{Moved("trunk")}", Body.Belly, figure => figure.Parts["belly"][0]);
        }

        if (_turns)
        {
            Chest(svg, figure => [figure.Parts["arm-left"][0], figure.Parts["trunk"][0], figure.Parts["arm-right"][0]]);
        }
    }

    private void Chest(StringBuilder svg, Func<Figure, Point[]> corners)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<polygon class='n{Moved("trunk")} h{Moved("trunk")}' style='stroke-linejoin:round;stroke-width:2'");
        Values(svg, "polygon", "points", figure => Outline.Line(corners(figure)));
    }

    // A light rim sets the head off from a limb behind it; the neck comes over the rim.
    // From the side the nose tells where somebody looks; once the face turns to the viewer, the nose is lost and a light spot tells it.
    private void Head(StringBuilder svg)
    {
        Circle(svg, $"h{Moved("head")} o", Body.Head, figure => figure.Head);
        Polyline(svg, "head", isFar: false, 5, figure => figure.Parts["trunk"][2..]);
        Circle(svg, _isFront ? "c" : $"h{Moved("head")}", _isFront ? 1.6 : 2, figure => figure.Face);
        if (!_isFront && _turns)
        {
            Circle(svg, "c", 1.6, figure => figure.Head + ((figure.Face - figure.Head) * 0.7));
        }
    }

    private void Polyline(StringBuilder svg, string part, bool isFar, double width, Func<Figure, IEnumerable<Point>> points)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class='{(isFar ? "f" : "n")}{Moved(part)}' stroke-width='{Outline.Number(width)}'");
        Values(svg, "polyline", "points", figure => Outline.Line(points(figure)));
    }

    private void Circle(StringBuilder svg, string style, double radius, Func<Figure, Point> middle)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<circle class='{style}' r='{Outline.Number(radius)}'");
        Values(svg, "circle", [("cx", figure => Outline.Number(middle(figure).X)), ("cy", figure => Outline.Number(-middle(figure).Y))]);
    }

    private static string Other(string part) =>
        part.EndsWith("-left", StringComparison.Ordinal) ? part.Replace("-left", "-right", StringComparison.Ordinal) : part.Replace("-right", "-left", StringComparison.Ordinal);

    // A band runs from where it is tied to the hands that move; a towel from the hands round the right foot.
    private void Tied(StringBuilder svg, PropKind kind)
    {
        foreach (var prop in movement.Props.Where(prop => prop.Kind == kind))
        {
            svg.Append("<polyline class='b' stroke-width='1.6'");
            Values(svg, "polyline", "points", figure => Outline.Line(Ends(figure, prop)));
        }
    }

    private IEnumerable<Point> Ends(Figure figure, Prop prop)
    {
        var hands = Hands.Where(movement.Moves.Contains).DefaultIfEmpty("arm-right").Select(arm => figure.Parts[arm][2]).ToList();
        var tied = prop.Kind == PropKind.Band ? new Point(prop.Numbers[0], prop.Numbers[1]) : figure.Parts["leg-right"][2];
        return hands.Count == 1 ? [hands[0], tied] : [hands[0], tied, hands[1]];
    }

    private string Moved(string part) => movement.Moves.Contains(part) ? " m" : "";

    private void Values(StringBuilder svg, string element, string attribute, Func<Figure, string> value) => Values(svg, element, [(attribute, value)]);

    private void Values(StringBuilder svg, string element, (string Name, Func<Figure, string> Value)[] attributes, string text = "")
    {
        foreach (var (name, value) in attributes)
        {
            svg.Append(CultureInfo.InvariantCulture, $" {name}='{value(frames[0].Figure)}'");
        }

        svg.Append('>').Append(text);
        foreach (var (name, value) in attributes)
        {
            var values = frames.Select(frame => value(frame.Figure)).ToList();
            if (values.Distinct(StringComparer.Ordinal).Count() > 1)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<animate attributeName='{name}' dur='{Outline.Number(movement.Seconds)}s' repeatCount='indefinite' keyTimes='{_times}' values='{string.Join(';', values)}'/>");
            }
        }

        svg.Append(CultureInfo.InvariantCulture, $"</{element}>");
    }
}
