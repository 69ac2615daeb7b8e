using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// A tap on a button of an earlier question answers nothing now, nor does a message that was changed after it was read: the
/// person is told so, and the open question is put again. Danger is heard even then.
/// </summary>
internal sealed class OutOfTurn(CoachKit kit) : IListener
{
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        if (turn.TurnState.Get<Belated>() is not { } belated || kit.Read(turn).Mentions.Any(IsDanger))
        {
            return null;
        }

        var session = await kit.SessionAsync(turn, cancellationToken);
        if (belated.Ask is { } ask)
        {
            if (ask == AskPrompt.Current(innerDc)?.Note.Ask)
            {
                session.Tapped = ask;
                return null;
            }

            // The second of two taps on one button.
            if (ask == session.Tapped)
            {
                return Dialog.EndOfTurn;
            }
        }

        await kit.SayAsync(turn, "late", belated.Ask is null ? Phrases.LateChange : Phrases.LateTap, cancellationToken);
        return await kit.ReturnAsync(innerDc, cancellationToken) ?? Dialog.EndOfTurn;
    }

    private static bool IsDanger(Mention mention)
        => mention.Kind is MentionKind.Concern || (mention is { Kind: MentionKind.Flag } && mention.Polarity != Answer.No);
}
