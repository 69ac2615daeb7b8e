using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Answers whether an exercise suits this person, why it does not, what stands in for it, and on what that rests.</summary>
internal sealed class Reasons(CoachKit kit) : IListener
{
    private const string WhyNot = "why-not";

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var mentions = kit.Read(turn).Mentions;
        var person = await kit.PersonAsync(turn, cancellationToken);
        if (person.Lock is not null
            || mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Exercise) is not { Value: { } id }
            || !mentions.Any(mention => mention is { Kind: MentionKind.Intent, Value: WhyNot }))
        {
            return null;
        }

        var exercise = kit.Library.Exercises[id];
        var clearance = person.AssessedAt is null ? null : kit.Triage.Assess(person.Answers).Clearance;
        string[] lines = [.. clearance is null ? [Line(Phrases.ReasonFirst, exercise)] : Lines(exercise, clearance), Sources(exercise)];
        await turn.SayAsync(new Note { Step = "reason" }, string.Join('\n', lines), cancellationToken);
        return await innerDc.RemindAsync(cancellationToken);
    }

    private IEnumerable<string> Lines(Exercise exercise, Clearance clearance)
    {
        if (Planner.Against(exercise, clearance) is not { } because)
        {
            return [Line(Phrases.ReasonFine, exercise)];
        }

        var reason = kit.Say.Has($"cautions.{because}")
            ? kit.Say.Text(Phrases.ReasonTold, ("name", exercise.Name), ("reason", kit.Verdict.Listed([because], "cautions")))
            : Line($"reason.{because}", exercise);
        return kit.Planner.Substitute(exercise, clearance, []) is { } instead
            ? [reason, kit.Say.Text(Phrases.ReasonInstead, ("name", instead.Name), ("because", kit.Say.Text($"swap.because.{because}")))]
            : [reason];
    }

    private string Line(string phrase, Exercise exercise) => kit.Say.Text(phrase, ("name", exercise.Name), ("why", exercise.Why));

    private string Sources(Exercise exercise)
        => kit.Say.Text(Phrases.ReasonSources, ("sources", kit.Library.Cited(exercise.Sources)));
}
