using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Somebody else who took too much, or speaks of dying: what to do for them. Nothing is locked, for it is not the writer's; help for them comes before our questions.</summary>
internal sealed class OthersInDanger(CoachKit kit)
{
    private const string Overdose = "overdose";

    private readonly Others _others = new(kit);

    public async Task<DialogTurnResult?> AdviseAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var theirs = kit.Read(turn).Mentions
            .Where(mention => mention is { Kind: MentionKind.Concern, Who: Experiencer.Other, When: Temporality.Now } && mention.Polarity != Answer.No)
            .Select(mention => mention.Value)
            .ToHashSet();
        if (!theirs.Contains(Overdose) && !theirs.Any(Concerns.IsCrisis))
        {
            return null;
        }

        var isOverdose = theirs.Contains(Overdose);
        var note = new Note
        {
            Step = Others.Step,
            Disposition = Disposition.Emergency,
            Advice = isOverdose ? ["others", "poison", "call_emergency"] : ["others", "crisis_line", "stay_with", "call_emergency"],
        };
        await turn.SayAsync(note, kit.Text(turn, isOverdose ? Phrases.OthersOverdose : Phrases.OthersCrisis), cancellationToken);
        if (_others.IsOwnToo(turn))
        {
            return await innerDc.RemindAsync(cancellationToken);
        }

        (await kit.SessionAsync(turn, cancellationToken)).Theirs ??= new Answers();
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
