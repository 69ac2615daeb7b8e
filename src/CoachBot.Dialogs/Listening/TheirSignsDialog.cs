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
        var others = new Others(_kit);
        var theirs = (await _kit.SessionAsync(step.Context, cancellationToken)).Theirs;
        var isUrgent = theirs is not null && _kit.Triage.Assess(theirs).Disposition == Disposition.Urgent;
        await (step.Heard() switch
        {
            Hearing.None when isUrgent => others.EndUrgentAsync(step.Context, "others.still-urgent", cancellationToken),
            Some => others.EndAsync(step.Context, Disposition.Emergency, ["call_emergency", "no_exercise"], "others.emergency", cancellationToken),
            Hearing.None => others.EndAsync(step.Context, Disposition.Coach, ["stay_active", "safety_net"], "others.well", cancellationToken),
            _ => others.EndUnclearAsync(step.Context, cancellationToken),
        });
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
