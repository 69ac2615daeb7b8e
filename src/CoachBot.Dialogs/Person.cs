using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>What we keep about a person between conversations.</summary>
public sealed class Person
{
    public bool Consented { get; set; }

    public Answers Answers { get; set; } = new();

    /// <summary>Step ids in the order they were answered; "back" takes the last one off.</summary>
    public List<string> Trail { get; set; } = [];

    /// <summary>Set while exercise is off; only being seen and cleared lifts it.</summary>
    public ExerciseLock? Lock { get; set; }

    /// <summary>When the questions were last answered to the end.</summary>
    public DateTimeOffset? AssessedAt { get; set; }

    /// <summary>Exercise id to the dose that suited last time.</summary>
    public Dictionary<string, Dose> Doses { get; set; } = [];

    /// <summary>Exercises that hurt: not offered again.</summary>
    public List<string> Hurt { get; set; } = [];
}

/// <summary>Why exercise is off, and since when.</summary>
public sealed record ExerciseLock(Disposition Disposition, DateTimeOffset Since);
