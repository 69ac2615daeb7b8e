namespace CoachBot.Coaching;

/// <summary>The part of the plane that is shown; its top is as SVG counts, downwards.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    private const double Margin = 10;
    private const double BelowFloor = 6;

    public string Box => $"{Outline.Number(Left)} {Outline.Number(Top)} {Outline.Number(Width)} {Outline.Number(Height)}";

    public string Attributes => $"x='{Outline.Number(Left)}' y='{Outline.Number(Top)}' width='{Outline.Number(Width)}' height='{Outline.Number(Height)}'";

    /// <summary>What holds the figures, the things that are used, and the floor.</summary>
    public static Frame Around(IEnumerable<Figure> figures, Movement movement)
    {
        var points = figures.SelectMany(figure => figure.Points).Concat(Scene.Points(movement)).ToList();
        var (left, right) = (points.Min(point => point.X) - Margin, points.Max(point => point.X) + Margin);
        var (bottom, top) = (Math.Min(points.Min(point => point.Y), 0) - BelowFloor, points.Max(point => point.Y) + Margin);
        return new(left, -top, right - left, top - bottom);
    }

    /// <summary>At least so wide for its height, the same on both sides.</summary>
    public Frame NoHigherThan(double wide)
    {
        var width = Math.Max(Width, Height * wide);
        return this with { Left = Left - ((width - Width) / 2), Width = width };
    }

    /// <summary>At least so high for its width, above.</summary>
    public Frame NoWiderThan(double wide)
    {
        var height = Math.Max(Height, Width / wide);
        return this with { Top = Top + Height - height, Height = height };
    }
}
