using System.Globalization;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Draws what is round the figure: the floor, and the things that are used.</summary>
internal static class Scene
{
    private const double SeatHalf = 11;
    private const double Tall = 108;
    private const double HighWall = 124;
    private static readonly Point MatFromAbove = new(-30, -52);

    /// <summary>Places that must be in the picture.</summary>
    public static IEnumerable<Point> Points(Movement movement) => movement.Props.SelectMany(prop => (Point[])(prop.Kind switch
    {
        PropKind.Chair => [new(prop.Numbers[0] - SeatHalf, 0), new(prop.Numbers[0] + SeatHalf, Body.Seat + 24)],
        PropKind.Wall => [new(prop.Numbers[0], 0), new(prop.Numbers[0], Tall)],
        PropKind.Backdrop => [new(-45, 0), new(45, HighWall)],
        PropKind.Desk => [new(prop.Numbers[0], prop.Numbers[1]), new(prop.Numbers[0] + 30, 0)],
        PropKind.Step => [new(prop.Numbers[0], 0), new(prop.Numbers[0] + 26, prop.Numbers[1])],
        PropKind.Mat when !movement.HasFloor => [MatFromAbove, new(-MatFromAbove.X, -MatFromAbove.Y)],
        PropKind.Band or PropKind.Roller or PropKind.Pillow => [new(prop.Numbers[0], prop.Numbers[1])],
        _ => [],
    }));

    public static void Draw(StringBuilder svg, Movement movement)
    {
        foreach (var prop in movement.Props)
        {
            if (movement.View == View.Front && prop.Kind == PropKind.Chair)
            {
                ChairFromTheFront(svg, prop.Numbers[0]);
            }
            else
            {
                Draw(svg, prop, movement.HasFloor);
            }
        }

        if (movement.HasFloor)
        {
            Line(svg, "g", 1.5, new(-300, 0), new(300, 0));
        }
    }

    private static void Draw(StringBuilder svg, Prop prop, bool hasFloor)
    {
        var numbers = prop.Numbers;
        switch (prop.Kind)
        {
            case PropKind.Mat when hasFloor:
                Box(svg, new(-75, 0), 150, 2);
                break;
            case PropKind.Mat:
                Box(svg, MatFromAbove, -2 * MatFromAbove.X, -2 * MatFromAbove.Y);
                break;
            case PropKind.Chair:
                var (left, right, seat) = (numbers[0] - SeatHalf, numbers[0] + SeatHalf, Body.Seat - Body.Skin);
                Line(svg, "g", 3, new(left, 0), new(left, seat));
                Line(svg, "g", 3, new(right, 0), new(right, seat));
                Line(svg, "g", 3, new(left - 1, seat), new(left - 5, seat + 26));
                Box(svg, new(left - 2, seat - 3), (2 * SeatHalf) + 4, 3);
                break;
            case PropKind.Backdrop:
                Box(svg, new(-45, 0), 90, HighWall);
                break;
            case PropKind.Wall:
                Box(svg, new(numbers[0], 0), 4, Tall);
                break;
            case PropKind.Desk:
                Box(svg, new(numbers[0], numbers[1] - 3), 30, 3);
                Line(svg, "g", 3, new(numbers[0] + 26, numbers[1] - 3), new(numbers[0] + 26, 0));
                break;
            case PropKind.Step:
                Box(svg, new(numbers[0], numbers[1] - 3), 26, 3);
                Line(svg, "g", 3, new(numbers[0] + 2, numbers[1] - 3), new(numbers[0] + 2, 0));
                Line(svg, "g", 3, new(numbers[0] + 24, numbers[1] - 3), new(numbers[0] + 24, 0));
                Line(svg, "g", 3, new(numbers[0] + 25, numbers[1]), new(numbers[0] + 29, numbers[1] + 24));
                break;
            case PropKind.Roller:
                svg.Append(CultureInfo.InvariantCulture, $"<circle class='p' r='6' cx='{Outline.Number(numbers[0])}' cy='{Outline.Number(-numbers[1])}'/>");
                break;
            case PropKind.Pillow when !hasFloor:
                Box(svg, new(numbers[0] - 15, numbers[1] - 10), 30, 20, round: 5);
                break;
            case PropKind.Pillow:
                svg.Append(CultureInfo.InvariantCulture, $"<rect class='p' rx='3' x='{Outline.Number(numbers[0] - 10)}' y='{Outline.Number(-numbers[1] - 3)}' width='20' height='6'/>");
                break;
            default:
                break;
        }
    }

    private static void ChairFromTheFront(StringBuilder svg, double middle)
    {
        var seat = Body.Seat - Body.Skin;
        Box(svg, new(middle - SeatHalf, seat), 2 * SeatHalf, 26);
        Line(svg, "g", 3, new(middle - SeatHalf, 0), new(middle - SeatHalf, seat));
        Line(svg, "g", 3, new(middle + SeatHalf, 0), new(middle + SeatHalf, seat));
        Box(svg, new(middle - SeatHalf - 2, seat - 3), (2 * SeatHalf) + 4, 3);
    }

    private static void Box(StringBuilder svg, Point corner, double width, double height, double round = 1) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class='p' rx='{Outline.Number(round)}' x='{Outline.Number(corner.X)}' y='{Outline.Number(-corner.Y - height)}' width='{Outline.Number(width)}' height='{Outline.Number(height)}'/>");

    private static void Line(StringBuilder svg, string style, double width, Point from, Point to) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class='{style}' stroke-width='{Outline.Number(width)}' x1='{Outline.Number(from.X)}' y1='{Outline.Number(-from.Y)}' x2='{Outline.Number(to.X)}' y2='{Outline.Number(-to.Y)}'/>");
}
