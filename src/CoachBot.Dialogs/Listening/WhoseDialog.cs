using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>After urgent advice for somebody else: whose back is it now? Nobody gets a plan through another.</summary>
public sealed class WhoseDialog : ComponentDialog
{
    internal const string Step = "safety.whose";
    internal const string Mine = "mine";
    private const string Theirs = "theirs";

    internal static readonly string[] Whose = [Theirs, Mine];

    private readonly CoachKit _kit;

    internal WhoseDialog(CoachKit kit)
        : base(nameof(WhoseDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("whose", [AskAsync, HearAsync]));
        InitialDialogId = "whose";
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ask = _kit.Asking.Of(Step, Step, _kit.Asking.Taps(Step, Whose));
        ask.WhenUnclear = Theirs;
        return step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == Mine)
        {
            (await _kit.SessionAsync(step.Context, cancellationToken)).Theirs = null;
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await step.Context.SayAsync(
            new Note { Step = Others.Step, Advice = ["others"] }, _kit.Text(step.Context, Phrases.OthersFirst), cancellationToken);
        return await step.EndDialogAsync(Outcomes.Later, cancellationToken);
    }
}
