using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>It has gone again: what may have changed is asked anew, and what helped last time comes first (dosing.md, phase_change).</summary>
internal sealed class FlareUps(CoachKit kit) : IListener
{
    private sealed record Told;

    /// <summary>Before anything else is heard, so that what is told beside it counts for the new episode.</summary>
    public async Task HearAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);

        // "Shot down my leg, gone again" is of the move at hand.
        if (session.Routine is not null && kit.Stopping.SignIn(turn) is not null)
        {
            return;
        }

        if (person.AssessedAt is null || person.Lock is not null || person.Crisis is not null || kit.IsDanger(person) || !IsTold(turn))
        {
            return;
        }

        await kit.EndRoutineAsync(turn, cancellationToken);
        if (CoachKit.Diary(turn).Entries.LastOrDefault(entry => entry.Kind == DiaryKind.Flare)?.Date != kit.Today(turn))
        {
            kit.Enter(turn, person, DiaryKind.Flare);
        }

        kit.Hearing.ForgetRedFlags(person);
        kit.Hearing.Forget(person, TriageSteps.Onset);
        person.AssessedAt = null;
        person.Escalated = CourseFact.None;
        turn.TurnState.Set(new Told());
    }

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.TurnState.Get<Told>() is null)
        {
            return null;
        }

        await kit.SayAsync(innerDc.Context, "flare", Phrases.Flare, cancellationToken);
        return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }

    private bool IsTold(ITurnContext turn)
        => kit.Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Intent, Value: Commands.Flare, Who: Experiencer.Self } && mention.Polarity != Answer.No);
}
