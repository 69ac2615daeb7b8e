using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Says that help is needed and keeps exercise off until the person was seen and told that they may move. Then the
/// warning signs are asked again.
/// </summary>
public sealed class LockDialog : ComponentDialog
{
    private const string Seen = "seen";
    private const string Cleared = "cleared";
    private const string WrongAge = "wrong-age";

    private readonly Library _library;
    private readonly Triage _triage;
    private readonly Memory _memory;
    private readonly TimeProvider _time;
    private readonly Asking _asking;
    private readonly Hearing _hearing;
    private readonly Verdict _verdict;

    public LockDialog(Library library, Triage triage, Memory memory, TimeProvider time)
        : base(nameof(LockDialog))
    {
        _library = library;
        _triage = triage;
        _memory = memory;
        _time = time;
        _asking = new Asking(library);
        _hearing = new Hearing(library);
        _verdict = new Verdict(library);
        AddDialog(new AskPrompt(library, time));
        AddDialog(new WaterfallDialog("lock", [AlertAsync, AskWhatWasSaidAsync, DecideAsync]));
        InitialDialogId = "lock";
    }

    private async Task<DialogTurnResult> AlertAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        var assessment = _triage.Assess(person.Answers);
        person.Lock ??= new ExerciseLock(assessment.Disposition, _time.GetUtcNow());
        string[] options = assessment.Advice.Contains("not_for_children") ? [Seen, WrongAge] : [Seen];
        var ask = new Ask
        {
            Note = Verdict.Note("safety.alert", assessment) with { Options = [.. options] },
            Text = _verdict.Meaning(assessment, step.Context.Activity.Locale),
            Options = [.. options.Select(option => new Tap(option, _library.Say.Text($"safety.alert.{option}")))],
            Question = "safety.alert",
        };
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhatWasSaidAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == WrongAge)
        {
            var person = await _memory.PersonAsync(step.Context, cancellationToken);
            person.Lock = null;
            _hearing.Forget(person, TriageSteps.Age);
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        List<Tap> options = [.. new[] { Cleared, "not-cleared", Hearing.Unsure }
            .Select(value => new Tap(value, _library.Say.Text($"safety.seen.{value}")))];
        return await step.AskAsync(_asking.Of("safety.seen", "safety.seen", options), cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() != Cleared)
        {
            await step.Context.SayAsync(new Note { Step = "safety.locked" }, _library.Say.Text(Phrases.StillLocked), cancellationToken);
            return await step.EndDialogAsync(Outcomes.Later, cancellationToken);
        }

        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        person.Lock = null;
        _hearing.ForgetRedFlags(person);
        await step.Context.SayAsync(new Note { Step = "safety.unlocked" }, _library.Say.Text(Phrases.Unlocked), cancellationToken);
        return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
    }
}
