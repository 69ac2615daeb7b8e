using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Coaches the exercises of <see cref="Session.Routine"/> one by one: what and why, its steps, each set and side, and
/// how it felt. Ends with null when all are done, with an outcome when something stopped it.
/// </summary>
public sealed class ExercisesDialog : ComponentDialog
{
    private const string OneExercise = "exercise";

    private readonly Instructions _instructions;
    private readonly Adapting _adapting;
    private readonly CoachKit _kit;

    internal ExercisesDialog(CoachKit kit)
        : base(nameof(ExercisesDialog))
    {
        _kit = kit;
        _instructions = new Instructions(kit);
        _adapting = new Adapting(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new BoutsDialog(kit));
        AddDialog(new HurtDialog(kit));
        AddDialog(new WaterfallDialog(OneExercise, [IntroduceAsync, PerformAsync, AskHowItWasAsync, ListenAsync, AdaptAsync]));
        InitialDialogId = OneExercise;
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var command = _kit.Command(innerDc.Context);
        if (command is null || AskPrompt.Current(innerDc)?.Options.Exists(option => option.Value == command) == true)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        var routine = await _kit.RoutineAsync(innerDc.Context, cancellationToken);
        switch (command)
        {
            case Commands.Back:
                routine.Index = Math.Max(0, routine.Index - 1);
                await innerDc.CancelAllDialogsAsync(cancellationToken);
                return await innerDc.BeginDialogAsync(OneExercise, null, cancellationToken);
            case Commands.Pause:
                await innerDc.Context.SendActivityAsync(_instructions.Paused(routine), cancellationToken);
                return EndOfTurn;
            case Commands.Why:
                await innerDc.Context.SayAsync(_instructions.Note("routine.why", routine), _instructions.Why(routine), cancellationToken);
                break;
            case Commands.Again or Commands.Resume:
                break;
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> IntroduceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        routine.Bout = 0;
        return routine.Current is null
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.AskAsync(_instructions.Introduce(routine), cancellationToken);
    }

    private async Task<DialogTurnResult> PerformAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        switch (step.Heard())
        {
            case "skip":
                return await step.NextAsync(Outcome.Skipped, cancellationToken);
            case "why":
                await step.Context.SayAsync(_instructions.Note("routine.why", routine), _instructions.Why(routine), cancellationToken);
                return await step.ReplaceDialogAsync(OneExercise, null, cancellationToken);
            case "easier":
                await step.Context.SayAsync(_instructions.Note("routine.adapted", routine), _adapting.Ease(routine), cancellationToken);
                return await step.ReplaceDialogAsync(OneExercise, null, cancellationToken);
            default:
                return await step.BeginDialogAsync(nameof(BoutsDialog), null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AskHowItWasAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        return step.Result is string outcome
            ? await step.NextAsync(outcome, cancellationToken)
            : await step.AskAsync(_instructions.HowWasIt(routine), cancellationToken);
    }

    private Task<DialogTurnResult> ListenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.Heard() == Outcome.Hurt
            ? step.BeginDialogAsync(nameof(HurtDialog), null, cancellationToken)
            : step.NextAsync(step.Heard(), cancellationToken);

    private async Task<DialogTurnResult> AdaptAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var outcome = step.Heard();
        if (outcome is Outcomes.Alarm or Outcomes.Doctor)
        {
            return await step.EndDialogAsync(outcome, cancellationToken);
        }

        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var said = _adapting.After(outcome, routine, person);
        await step.Context.SayAsync(_instructions.Note("routine.adapted", routine), said, cancellationToken);
        routine.Index++;
        return await step.ReplaceDialogAsync(OneExercise, null, cancellationToken);
    }
}
