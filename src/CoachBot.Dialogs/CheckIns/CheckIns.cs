using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>A person's daily check-in: when and where it comes, and how the last ones were met.</summary>
public sealed record CheckIns
{
    /// <summary>The name of its timer.</summary>
    public const string Timer = "check-in";

    public required Schedule Schedule { get; init; }

    /// <summary>The one of a person's conversations that it comes in.</summary>
    public required string Conversation { get; init; }

    /// <summary>The person said where their clock is set; otherwise it follows the one of their device.</summary>
    public bool IsZoneChosen { get; init; }

    /// <summary>When the clock speaks up; null while it is paused.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>The date that <see cref="Next"/> serves; null when it only repeats one that was put off.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The last date that was asked about, or let go: no date is asked about twice, wherever the person travels.</summary>
    public DateOnly? Served { get; init; }

    /// <summary>It was asked, and nothing was written since.</summary>
    public bool IsOpen { get; init; }

    /// <summary>How many in a row nobody answered.</summary>
    public int Unanswered { get; init; }
}
