using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// "This meeting makes me want to die": one light check. The question that was open stays open below it, so that any
/// harmless answer carries on where the person was.
/// </summary>
internal sealed class IdiomCheck(CoachKit kit)
{
    private const string Step = "crisis.check";
    private const string Saying = "saying";
    private const string Mean = "mean";

    public async Task<DialogTurnResult> AskAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(Speech.Put(Check(), isRetry: false), cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>What is neither a plain "only a saying" nor about something else is not taken lightly.</summary>
    public bool IsMeant(DialogContext innerDc)
    {
        var turn = innerDc.Context;
        return AskPrompt.Answer(kit, Check(), turn) switch
        {
            Mean => true,
            Saying => false,
            _ => kit.Read(turn) is { Mentions.Count: 0, Command: null }
                && (AskPrompt.Current(innerDc) is not { } open || AskPrompt.Answer(kit, open, turn) is null),
        };
    }

    /// <summary>It was only a saying. What else was said with it is heard now; with nothing else, the open question stands again.</summary>
    public async Task<DialogTurnResult?> CarryOnAsync(DialogContext innerDc, string said, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        if (AskPrompt.Answer(kit, Check(), turn) is null)
        {
            return null;
        }

        var reading = kit.Library.Understanding.Read(said, kit.Today(turn));
        turn.Activity.Text = said;
        turn.TurnState.Set(reading);
        return reading.Command is null && reading.Mentions.All(mention => mention.Kind == MentionKind.Concern)
            ? await innerDc.RemindAsync(cancellationToken)
            : null;
    }

    private Ask Check()
    {
        var ask = kit.Asking.Of(Step, Step, kit.Asking.Taps(Step, [Saying, Mean]));
        ask.Note = ask.Note with { Advice = ["clarify"] };
        ask.WhenYes = Mean;
        ask.WhenNo = Saying;
        return ask;
    }
}
