using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>What we keep about a person between conversations.</summary>
public sealed class Person
{
    private const int MostTold = 30;
    private const int LongestWords = 300;

    public bool Consented { get; set; }

    public Answers Answers { get; set; } = new();

    /// <summary>Step ids in the order they were answered; "back" takes the last one off.</summary>
    public List<string> Trail { get; set; } = [];

    /// <summary>Set while exercise is off; only being seen and cleared lifts it.</summary>
    public ExerciseLock? Lock { get; set; }

    /// <summary>Set while somebody may be about to end their life; comes before all else.</summary>
    public Crisis? Crisis { get; set; }

    /// <summary>When the questions were last answered to the end.</summary>
    public DateTimeOffset? AssessedAt { get; set; }

    /// <summary>How many minutes a session may take; null is as long as the routine is.</summary>
    public int? Minutes { get; set; }

    /// <summary>Wants words alone, without cards and pictures.</summary>
    public bool IsTextOnly { get; set; }

    /// <summary>Exercise id to the dose that suited last time.</summary>
    public Dictionary<string, Dose> Doses { get; set; } = [];

    /// <summary>Exercises that hurt: not offered again.</summary>
    public List<string> Hurt { get; set; } = [];

    /// <summary>Lessons that were told, by id, the latest last.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>The daily check-in; null when none is wanted.</summary>
    public CheckIns? CheckIns { get; set; }

    /// <summary>The date that <see cref="Answers.OnsetDays"/> counts to.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The reason to see a doctor that a check-in has told last.</summary>
    public CourseFact Escalated { get; set; }

    /// <summary>What was told of the warning signs, in the person's own words, oldest first; for whoever is to help.</summary>
    public List<Told> Told { get; set; } = [];

    /// <summary>Forgets every answer, and that there was consent to keep any.</summary>
    internal void ForgetAll()
    {
        Answers = new Answers();
        Trail = [];
        Told = [];
        Minutes = null;
        Lessons = [];
        Consented = false;
        AssessedAt = null;
    }

    /// <summary>It began one day longer ago for each day that passes.</summary>
    internal void PassTo(DateOnly today)
    {
        if (Day is { } day && today > day && Answers is { OnsetDays: { } days, Pain: not 0 })
        {
            Answers = Answers with { OnsetDays = days + today.DayNumber - day.DayNumber };
        }

        Day = today;
    }

    internal void Learn(string lesson)
    {
        Lessons.Remove(lesson);
        Lessons.Add(lesson);
    }

    /// <summary>Keeps a sign as it was told. When there is no more room the oldest denial goes first, for it tells least.</summary>
    internal void Note(Told told)
    {
        told = told with { Words = told.Words.Length > LongestWords ? told.Words[..LongestWords] : told.Words };
        if (Told.Exists(known => known with { At = told.At } == told))
        {
            return;
        }

        Told.Add(told);
        if (Told.Count > MostTold)
        {
            Told.RemoveAt(Math.Max(0, Told.FindIndex(known => known.Answer == Answer.No)));
        }
    }
}

/// <summary>One warning sign as it was told: its id, whether it was affirmed, and the words.</summary>
public sealed record Told(DateTimeOffset At, string Fact, Answer Answer, string Words);

/// <summary>Why exercise is off, and since when.</summary>
public sealed record ExerciseLock(Disposition Disposition, DateTimeOffset Since)
{
    /// <summary>A danger beside the back, by its id in dialogs/topics.yaml.</summary>
    public string? Concern { get; init; }

    /// <summary>What the alert has spoken of in full, by id: only news is said at length again.</summary>
    public List<string> Said { get; init; } = [];

    /// <summary>Who saw the person, and what they said about exercise, by option id; null until told.</summary>
    public string? SeenBy { get; init; }

    public string? SaidOfExercise { get; init; }
}

/// <summary>Talk of ending one's life: nothing is coached until the person says that they are safe.</summary>
public sealed record Crisis(bool IsActing, DateTimeOffset Since)
{
    /// <summary>The direct question was answered, or needed none.</summary>
    public bool IsAsked { get; init; }

    /// <summary>How many times we have answered since.</summary>
    public int Replies { get; init; }
}
