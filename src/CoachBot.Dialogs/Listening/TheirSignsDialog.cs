using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Who asks for somebody else is asked for the warning signs once, for them: the same rules, and never a plan.</summary>
public sealed class TheirSignsDialog : ComponentDialog
{
    private const string Some = "some";
    private const string Pregnancy = "pregnancy";

    private readonly CoachKit _kit;

    internal TheirSignsDialog(CoachKit kit)
        : base(nameof(TheirSignsDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("signs", [AskAsync, HearAsync]));
        InitialDialogId = "signs";
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ask = _kit.Asking.Question(TriageSteps.TheirSigns);
        (ask.WhenYes, ask.WhenNo, ask.WhenUnclear, ask.Unheard) = (Some, Hearing.None, Hearing.Unsure, Triage.OtherSign);
        if ((await _kit.SessionAsync(step.Context, cancellationToken)).Theirs?.Facts.GetValueOrDefault(Pregnancy) == Answer.Yes)
        {
            ask.Text += "\n" + _kit.Say.Text(Phrases.TheirSignsPregnant);
        }

        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (disposition, text, advice) = step.Heard() switch
        {
            Some => (Disposition.Emergency, "others.emergency", new List<string> { "others", "call_emergency", "no_exercise" }),
            Hearing.None => (Disposition.Coach, "others.well", ["others", "stay_active", "safety_net"]),
            _ => (Disposition.Urgent, "others.urgent", ["others", "same_day", "no_exercise"]),
        };
        await step.Context.SayAsync(
            new Note { Step = Others.Step, Disposition = disposition, Advice = advice },
            _kit.Text(step.Context, text) + " " + _kit.Say.Text(Phrases.OthersEnd),
            cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
