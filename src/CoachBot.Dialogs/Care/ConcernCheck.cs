using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// "This meeting makes me want to die", "went a bit mad with the tablets": one light check. The question that was open stays
/// open below it, so that any harmless answer carries on where the person was.
/// </summary>
internal sealed class ConcernCheck(CoachKit kit)
{
    private static readonly (string Step, string Harmless, string Meant) OfLife = ("crisis.check", "saying", "mean");
    private static readonly (string Step, string Harmless, string Meant) OfTablets = ("overdose.check", "no", "yes");

    public async Task<DialogTurnResult> AskAsync(ITurnContext turn, Hint hint, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(Speech.Put(Check(hint), isRetry: false), cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>What is neither plainly harmless nor about something else is not taken lightly.</summary>
    public bool IsMeant(DialogContext innerDc, Hint hint)
    {
        var turn = innerDc.Context;
        return AskPrompt.Answer(kit, Check(hint), turn) is { } answer
            ? answer == Kind(hint).Meant
            : kit.Read(turn) is { Mentions.Count: 0, Command: null }
                && (AskPrompt.Current(innerDc) is not { } open || AskPrompt.Answer(kit, open, turn) is null);
    }

    /// <summary>True when it was harmless: what else was said with it is this turn's message then.</summary>
    public bool SettlesAsHarmless(ITurnContext turn, Hint hint)
    {
        if (AskPrompt.Answer(kit, Check(hint), turn) is null)
        {
            return false;
        }

        turn.Activity.Text = hint.Words;
        turn.TurnState.Set(kit.Library.Understanding.Read(hint.Words, kit.Today(turn)));
        return true;
    }

    private static (string Step, string Harmless, string Meant) Kind(Hint hint) => hint.Concern == Concerns.Overdose ? OfTablets : OfLife;

    private Ask Check(Hint hint)
    {
        var (step, harmless, meant) = Kind(hint);
        var ask = kit.Asking.Of(step, step, kit.Asking.Taps(step, [harmless, meant]));
        ask.Note = ask.Note with { Advice = ["clarify"] };
        ask.WhenYes = meant;
        ask.WhenNo = harmless;
        return ask;
    }
}
