namespace CoachBot.Coaching;

/// <summary>What somebody asked for about when; what was not told is null or false.</summary>
public sealed record ScheduleWish
{
    /// <summary>The local time.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Whether the half of the day was not told: "at 8" is taken for the morning, but may be worth a question.</summary>
    public bool IsHalfGuessed { get; init; }

    /// <summary>Whether other times of the day were told, too: <see cref="At"/> is the first.</summary>
    public bool HasMoreTimes { get; init; }

    /// <summary>Every week, from Monday on; never empty.</summary>
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    /// <summary>Whether days of the week only come near to what was asked ("every other day"), so that they must be named.</summary>
    public bool AreDaysNearest { get; init; }

    /// <summary>How long from now: more than zero, less than a day.</summary>
    public TimeSpan? In { get; init; }

    /// <summary>Nothing before this local date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Not now, with or without when instead.</summary>
    public bool IsLater { get; init; }

    internal bool IsEmpty => At is null && Days is null && In is null && From is null && !IsLater;
}
