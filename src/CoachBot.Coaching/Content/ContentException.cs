namespace CoachBot.Coaching;

/// <summary>The content cannot be used; says every problem found.</summary>
public sealed class ContentException : Exception
{
    public ContentException(IReadOnlyList<ContentProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    public IReadOnlyList<ContentProblem> Problems { get; }
}
