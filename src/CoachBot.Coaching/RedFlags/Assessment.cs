namespace CoachBot.Coaching;

/// <summary>What the answers mean. Only <see cref="Triage"/> makes one.</summary>
public sealed record Assessment
{
    internal Assessment()
    {
    }

    public Answers Answers { get; internal init; } = new();

    public Disposition Disposition { get; internal init; }

    public Scope Scope { get; internal init; }

    /// <summary>Null until pain, onset and trend tell.</summary>
    public Phase? Phase { get; internal init; }

    /// <summary>Twelve weeks and more.</summary>
    public bool Persistent { get; internal init; }

    /// <summary>Red flags that were affirmed or left unsure.</summary>
    public IReadOnlyList<string> Flags { get; internal init; } = [];

    public IReadOnlyList<string> Cautions { get; internal init; } = [];

    /// <summary>Most urgent first.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    /// <summary>Advice ids, the findings' own and those that the disposition brings.</summary>
    public IReadOnlyList<string> Advice { get; internal init; } = [];

    /// <summary>Question ids and group steps (<c>triage.redflags.numb</c>) that are still open, in the order asked.</summary>
    public IReadOnlyList<string> Unanswered { get; internal init; } = [];

    /// <summary>Null while anything is unanswered or nothing may be coached.</summary>
    public Clearance? Clearance => Unanswered.Count == 0 && Scope != Scope.None ? new Clearance(this) : null;
}
