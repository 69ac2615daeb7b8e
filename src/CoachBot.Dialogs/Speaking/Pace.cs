namespace CoachBot.Dialogs.Speaking;

/// <summary>The clock of a question: what it counts, for how many seconds, and the answer that its end gives for the person.</summary>
public sealed record Pace(string Phase, int Seconds, string Answer)
{
    public const string Hold = "hold";

    private const int Long = 30;

    /// <summary>Seconds to get ready before it counts.</summary>
    public int Lead { get; init; }

    /// <summary>What is not itself the exercise takes half as long again.</summary>
    internal Pace Slower() => Phase == Hold ? this with { Lead = Lead + (Lead / 2) } : this with { Seconds = Seconds + (Seconds / 2) };

    internal Cue First(DateTimeOffset now) => Lead > 0 ? new Cue(Cue.Go, now.AddSeconds(Lead)) : AfterGo(now);

    /// <summary>Reckoned from when a cue was due, not from when it was given: a late one delays no other.</summary>
    internal Cue? After(Cue cue) => cue.Kind switch
    {
        Cue.Go => AfterGo(cue.At),
        Cue.Half => new Cue(Cue.End, cue.At.AddSeconds(Seconds - (Seconds / 2))),
        _ => null,
    };

    internal TimerNote Timer(DateTimeOffset now) => new(Phase, Seconds, now.AddSeconds(Lead + Seconds)) { StartsAt = Lead > 0 ? now.AddSeconds(Lead) : null };

    private Cue AfterGo(DateTimeOffset start) => Phase == Hold && Seconds >= Long
        ? new Cue(Cue.Half, start.AddSeconds(Seconds / 2))
        : new Cue(Cue.End, start.AddSeconds(Seconds));
}
