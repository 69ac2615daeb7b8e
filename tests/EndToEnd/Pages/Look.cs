namespace EndToEnd.Pages;

/// <summary>The size of the window, in CSS pixels, and its colours.</summary>
public sealed record Look(int Width, int Height, bool Dark = false)
{
    public static Look Phone { get; } = new(360, 740);

    public static Look Desk { get; } = new(1200, 900);

    public override string ToString() => $"{Width}x{Height}{(Dark ? "-dark" : "")}";
}
