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

    private readonly CoachKit _kit;

    internal LockDialog(CoachKit kit)
        : base(nameof(LockDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("lock", [AlertAsync, AskWhatWasSaidAsync, DecideAsync]));
        InitialDialogId = "lock";
    }

    private async Task<DialogTurnResult> AlertAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var assessment = _kit.Triage.Assess(person.Answers);
        person.Lock ??= new ExerciseLock(assessment.Disposition, _kit.Time.GetUtcNow());
        string[] options = IsForBeingAChildAlone(assessment) ? [Seen, WrongAge] : [Seen];
        var ask = new Ask
        {
            Note = Verdict.Note("safety.alert", assessment) with { Options = [.. options] },
            Text = _kit.Verdict.Meaning(assessment, step.Context.Activity.Locale),
            Options = _kit.Asking.Taps("safety.alert", options),
            Question = "safety.alert",
        };
        return await step.AskAsync(ask, cancellationToken);
    }

    /// <summary>A slip of the finger can be put right; a sign that was told cannot be talked away with it.</summary>
    private bool IsForBeingAChildAlone(Assessment assessment)
        => assessment.Advice.Contains("not_for_children")
        && _kit.Triage.Assess(assessment.Answers with { Age = null }).Disposition < Disposition.Urgent;

    private async Task<DialogTurnResult> AskWhatWasSaidAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == WrongAge)
        {
            var person = await _kit.PersonAsync(step.Context, cancellationToken);
            person.Lock = null;
            _kit.Hearing.Forget(person, TriageSteps.Age);
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        var options = _kit.Asking.Taps("safety.seen", [Cleared, "not-cleared", Hearing.Unsure]);
        return await step.AskAsync(_kit.Asking.Of("safety.seen", "safety.seen", options), cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() != Cleared)
        {
            await step.Context.SayAsync(new Note { Step = "safety.locked" }, _kit.Say.Text(Phrases.StillLocked), cancellationToken);
            return await step.EndDialogAsync(Outcomes.Later, cancellationToken);
        }

        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        person.Lock = null;
        _kit.Hearing.ForgetRedFlags(person);
        await step.Context.SayAsync(new Note { Step = "safety.unlocked" }, _kit.Say.Text(Phrases.Unlocked), cancellationToken);
        return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
    }
}
