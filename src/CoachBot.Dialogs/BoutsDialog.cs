using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Each set of one exercise, left then right where sides differ, with a rest between sets. Ends with null, or with an <see cref="Outcome"/>.</summary>
public sealed class BoutsDialog : ComponentDialog
{
    private const string OneBout = "bout";

    private readonly Instructions _instructions;
    private readonly CoachKit _kit;

    internal BoutsDialog(CoachKit kit)
        : base(nameof(BoutsDialog))
    {
        _kit = kit;
        _instructions = new Instructions(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog(OneBout, [AnnounceAsync, ListenAsync, RestAsync]));
        InitialDialogId = OneBout;
    }

    private async Task<DialogTurnResult> AnnounceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        return await step.AskAsync(_instructions.Announce(routine), cancellationToken);
    }

    private async Task<DialogTurnResult> ListenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        switch (step.Heard())
        {
            case "again":
                return await step.ReplaceDialogAsync(OneBout, null, cancellationToken);
            case "skip":
                return await step.EndDialogAsync(Outcome.Skipped, cancellationToken);
            case Outcome.TooMuch or Outcome.Hurt:
                return await step.EndDialogAsync(step.Result, cancellationToken);
        }

        routine.Bout++;
        if (routine.Bout >= _instructions.Bouts(routine))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return _instructions.RestIsDue(routine)
            ? await step.AskAsync(_instructions.Rest(routine), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> RestAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.Result is "skip"
            ? step.EndDialogAsync(Outcome.Skipped, cancellationToken)
            : step.ReplaceDialogAsync(OneBout, null, cancellationToken);
}
