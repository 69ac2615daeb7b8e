using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Asks about words on somebody else's signs that were not understood, its options being these words. Unless they are
/// nothing new, somebody should see whom they are about.
/// </summary>
public sealed class TheirWordsDialog : ComponentDialog
{
    private const string Step = "safety.theirs";

    private static readonly string[] Answers = ["yes", "no", Hearing.Unsure];

    private readonly CoachKit _kit;

    internal TheirWordsDialog(CoachKit kit)
        : base(nameof(TheirWordsDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("words", [AskAsync, (step, token) => step.EndDialogAsync(step.Heard(), token)]));
        InitialDialogId = "words";
    }

    /// <summary>The list stands again where it is nothing new; otherwise the talk about them ends with where to go.</summary>
    protected override async Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken)
    {
        if (result is "no")
        {
            return await base.EndComponentAsync(outerDc, result, cancellationToken);
        }

        await new Others(_kit).EndUnclearAsync(outerDc.Context, cancellationToken);
        await outerDc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ask = _kit.Asking.Of(Step, Step, _kit.Asking.Taps(Step, Answers), ("words", Handover.Quoted(step.Options as string ?? "")));
        (ask.WhenYes, ask.WhenNo, ask.WhenUnclear, ask.TakesAnything) = ("yes", "no", Hearing.Unsure, true);
        ask.Note = ask.Note with { Advice = ["clarify"] };
        return step.AskAsync(ask, cancellationToken);
    }
}
