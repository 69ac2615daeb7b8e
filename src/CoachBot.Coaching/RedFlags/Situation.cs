namespace CoachBot.Coaching;

/// <summary>Answers beside the facts that count as affirmed. "Unsure" counts: what is not cleared is not a no.</summary>
internal sealed record Situation(Answers Answers, IReadOnlySet<string> Affirmed)
{
    public static IReadOnlySet<string> Told(Answers answers) =>
        answers.Facts.Where(fact => fact.Value != Answer.No).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
}
