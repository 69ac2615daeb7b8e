namespace CoachBot.Coaching;

/// <summary>A place in a picture: x to the right, y up from the floor; the figure is about 100 high.</summary>
public readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point one, Point other) => new(one.X + other.X, one.Y + other.Y);

    public static Point operator -(Point one, Point other) => new(one.X - other.X, one.Y - other.Y);

    public static Point operator *(Point one, double factor) => new(one.X * factor, one.Y * factor);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>A step of this length; the direction in degrees, clockwise from straight up.</summary>
    public static Point Step(double direction, double length)
    {
        var (sin, cos) = Math.SinCos(direction * Math.PI / 180);
        return new(sin * length, cos * length);
    }

    /// <summary>Degrees, clockwise from straight up, above -180 to 180.</summary>
    public double Direction => Math.Atan2(X, Y) * 180 / Math.PI;
}
