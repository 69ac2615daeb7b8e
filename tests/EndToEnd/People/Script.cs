using EndToEnd.DirectLine;

namespace EndToEnd.People;

/// <summary>A whole conversation that nothing disturbed: what was said at each turn, and all that was then seen.</summary>
/// <param name="Says">One for each turn, from consent to the end of the routine; each exercise's reason is asked for too.</param>
/// <param name="Seen">Every line of it, as <see cref="Line.Said"/>.</param>
public sealed record Script(IReadOnlyList<string> Says, IReadOnlyList<string> Seen)
{
    private const int MaxTurns = 150;

    public static async Task<Script> RecordAsync(Conversation conversation, Person person)
    {
        var says = new List<string>();
        var explained = new HashSet<string>();
        while (conversation.Question!.Step != "routine.done")
        {
            Assert.True(says.Count < MaxTurns, $"{person} is not done after {MaxTurns} turns: {conversation.Question.Said}");
            says.Add(IsNew(conversation.Question) ? conversation.Question.Label("why") : person.ButtonFor(conversation.Question));
            await conversation.SayAsync(says[^1]);
        }

        return new Script(says, Said(await conversation.TranscriptAsync()));

        bool IsNew(Line question) => question.Step == "routine.exercise" && explained.Add(question.Exercise!);
    }

    public static IReadOnlyList<string> Said(IEnumerable<Line> lines) => [.. lines.Select(line => line.Said)];
}
