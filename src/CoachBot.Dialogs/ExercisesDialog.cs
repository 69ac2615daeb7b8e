using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>
/// Coaches the exercises of <see cref="Session.Routine"/> one by one: what and why, its steps, each set and side, and
/// how it felt. Ends with null when all are done, with an outcome when something stopped it.
/// </summary>
public sealed class ExercisesDialog : ComponentDialog
{
    private const string OneExercise = "exercise";
    private const string Stopped = "stopped";
    private const int MostSlowness = 4;
    private static readonly TimeSpan LateBy = TimeSpan.FromSeconds(10);

    private readonly Instructions _instructions;
    private readonly Adapting _adapting;
    private readonly Echo _echo;
    private readonly CoachKit _kit;

    internal ExercisesDialog(CoachKit kit)
        : base(nameof(ExercisesDialog))
    {
        _kit = kit;
        _instructions = new Instructions(kit);
        _adapting = new Adapting(kit);
        _echo = new Echo(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new BoutsDialog(kit));
        AddDialog(new HurtDialog(kit));
        AddDialog(new WaterfallDialog(OneExercise, [IntroduceAsync, PerformAsync, AskHowItWasAsync, ListenAsync, AdaptAsync]));
        AddDialog(new WaterfallDialog(Stopped, [AskWhatItWasAsync, AdaptAsync]));
        InitialDialogId = OneExercise;
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var turn = innerDc.Context;
        var ask = AskPrompt.Current(innerDc);
        if (turn.Activity.Type == ActivityTypes.Event)
        {
            return await OnTimeAsync(innerDc, cancellationToken);
        }

        if (ask is null || ask.Exactly(turn.Activity.Text ?? "") is not (null or Commands.Pause) || innerDc.ActiveDialog?.Id == nameof(HurtDialog))
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        if (_kit.Stopping.SignIn(turn) is { } sign)
        {
            return await StopAsync(innerDc, sign.Id, cancellationToken);
        }

        var person = await _kit.PersonAsync(turn, cancellationToken);
        if (_kit.Stopping.IsWorse(turn, person.Answers))
        {
            return await StopAsync(innerDc, null, cancellationToken);
        }

        var routine = await _kit.RoutineAsync(turn, cancellationToken);
        return await FitAsync(innerDc, routine, cancellationToken) is { } fitted ? fitted
            : AskPrompt.Answer(_kit, ask, turn) is null or Commands.Pause
                ? await AnswerAsync(innerDc, ask, routine, cancellationToken)
                : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>What may be asked for or said during any exercise, whatever was asked.</summary>
    private async Task<DialogTurnResult> AnswerAsync(DialogContext innerDc, Ask ask, RoutineSession routine, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        switch (_kit.Wish(turn))
        {
            case Commands.Back:
                routine.Index = Math.Max(0, routine.Index - 1);
                return await BeginAsync(innerDc, OneExercise, null, cancellationToken);
            case Commands.Easier:
                await turn.SayAsync(_instructions.Note("routine.adapted", routine), _adapting.Ease(routine), cancellationToken);
                return await BeginAsync(innerDc, OneExercise, null, cancellationToken);
            case Commands.Hurt:
                return await StopAsync(innerDc, null, cancellationToken);
            case Commands.Pause:
                return await PauseAsync(turn, _instructions.Paused(routine), cancellationToken);
            case Commands.Slower:
                routine.Slowness = Math.Min(routine.Slowness + 1, MostSlowness);
                ask.Pace = ask.Pace?.Slower();
                await turn.SayAsync(_instructions.Note("routine.adapted", routine), _kit.Say.Text(Phrases.Slower), cancellationToken);
                break;
            case Commands.Why or Commands.Sources:
                await turn.SayAsync(_instructions.Note("routine.why", routine), _instructions.Why(routine), cancellationToken);
                break;
            case Commands.Again or Commands.Resume:
                break;
            default:
                return !_kit.Stopping.IsFine(turn) ? await base.OnContinueDialogAsync(innerDc, cancellationToken)
                    : ask.Options.Exists(option => option.Value == Outcome.Right) ? await innerDc.EndDialogAsync(Outcome.Right, cancellationToken)
                    : await CarryOnAsync(turn, ask, routine, cancellationToken);
        }

        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    /// <summary>The clock goes on; but after a gap (the server was away, the page is closed) nobody knows what was done meanwhile.</summary>
    private async Task<DialogTurnResult> OnTimeAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(innerDc.Context, cancellationToken);
        var isLost = session.Cue is { } cue && (_kit.Time.GetUtcNow() - cue.At > LateBy || innerDc.Context.TurnState.Get<Timers>() is { IsSeen: false });
        return isLost && session.Routine is { } routine
            ? await PauseAsync(innerDc.Context, _instructions.Interrupted(routine), cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private async Task<DialogTurnResult> PauseAsync(ITurnContext turn, Activity said, CancellationToken cancellationToken)
    {
        (await _kit.SessionAsync(turn, cancellationToken)).Cue = null;
        await turn.SendActivityAsync(said, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Swaps at once what the person was just found not to be fit for; null when all of it still suits.</summary>
    private async Task<DialogTurnResult?> FitAsync(DialogContext innerDc, RoutineSession routine, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(innerDc.Context, cancellationToken);
        var news = _kit.NewsOf(innerDc.Context, person);
        var atHand = routine.Current?.Exercise;
        var swaps = _adapting.Fit(routine, person);
        if (swaps.Count == 0 && news.Facts.Count == 0)
        {
            return null;
        }

        List<string> lines = news.Facts.Count > 0 ? [_echo.Minded(news), .. swaps] : swaps;
        var note = new Note { Step = "routine.adapted", Disposition = Disposition.Coach, Advice = _echo.Advice(news) };
        await innerDc.Context.SayAsync(note, string.Join("\n\n", lines), cancellationToken);
        return routine.Current?.Exercise == atHand
            ? await innerDc.RemindAsync(cancellationToken)
            : await BeginAsync(innerDc, OneExercise, null, cancellationToken);
    }

    /// <summary>The set goes on: its timer must not begin again.</summary>
    private async Task<DialogTurnResult> CarryOnAsync(ITurnContext turn, Ask ask, RoutineSession routine, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(_instructions.Fine(routine, ask), cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> StopAsync(DialogContext innerDc, string? sign, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(innerDc.Context, cancellationToken);
        var named = _kit.Read(innerDc.Context).Mentions.FirstOrDefault(mention => mention is { Kind: MentionKind.Exercise, Polarity: Answer.Yes }).Value;
        routine.Blamed = named != routine.Current?.Exercise && routine.Turns.Exists(turn => turn.Exercise == named) ? named : null;
        return await BeginAsync(innerDc, Stopped, sign, cancellationToken);
    }

    private static async Task<DialogTurnResult> BeginAsync(DialogContext innerDc, string waterfall, string? sign, CancellationToken cancellationToken)
    {
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(waterfall, sign, cancellationToken);
    }

    private async Task<DialogTurnResult> IntroduceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        (routine.Bout, routine.Blamed) = (0, null);
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

    private Task<DialogTurnResult> AskWhatItWasAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.BeginDialogAsync(nameof(HurtDialog), step.Options, cancellationToken);

    private async Task<DialogTurnResult> AdaptAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var outcome = step.Heard();
        if (outcome is Outcomes.Alarm or Outcomes.Doctor)
        {
            return await step.EndDialogAsync(outcome, cancellationToken);
        }

        var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var note = _instructions.Note("routine.adapted", routine);
        var said = _adapting.After(outcome, routine, person);
        if (outcome != Outcome.Untold || routine.Index < routine.Turns.Count - 1)
        {
            await step.Context.SayAsync(note, said, cancellationToken);
        }

        routine.Index += routine.Blamed is null ? 1 : 0;
        return await step.ReplaceDialogAsync(OneExercise, null, cancellationToken);
    }
}
