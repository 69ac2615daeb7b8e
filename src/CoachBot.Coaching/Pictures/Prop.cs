namespace CoachBot.Coaching;

/// <summary>A thing that is used, with its numbers: where it stands, in units of the picture.</summary>
public sealed record Prop(PropKind Kind, IReadOnlyList<double> Numbers)
{
    /// <summary>How many numbers each kind takes.</summary>
    public static int NumbersOf(PropKind kind) => kind switch
    {
        PropKind.Chair or PropKind.Wall => 1,
        PropKind.Desk or PropKind.Band or PropKind.Roller or PropKind.Pillow or PropKind.Step => 2,
        _ => 0,
    };
}
