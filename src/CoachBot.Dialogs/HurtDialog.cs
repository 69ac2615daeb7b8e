using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>"That hurt": stop, ask what it was, and end, swap or carry on by the stop rules. Ends with an outcome.</summary>
public sealed class HurtDialog : ComponentDialog
{
    private const string ToldSettled = "told.settled";

    private static readonly string[] YesOrNo = ["yes", "no"];

    private readonly CoachKit _kit;

    internal HurtDialog(CoachKit kit)
        : base(nameof(HurtDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("hurt", [AskWhatAsync, AskIfSettledAsync, DecideAsync]));
        InitialDialogId = "hurt";
    }

    private async Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // Free text has said what it was.
        if (step.Options is string sign)
        {
            await step.Context.SayAsync(new Note { Step = "safety.stop", Advice = ["stop_now"] }, _kit.Say.Text(Phrases.StopNow), cancellationToken);
            return await step.NextAsync(sign, cancellationToken);
        }

        var options = _kit.Asking.Taps("stop", _kit.Library.Stop.Signs.Select(sign => sign.Id));
        options.Add(new Tap(Hearing.Unsure, _kit.Say.Text(Phrases.RedFlagsUnsure)));
        var ask = _kit.Asking.Of("routine.hurt", "stop", options);
        ask.Note = ask.Note with { Advice = ["stop_now"] };
        ask.WhenUnclear = Hearing.Unsure;
        return await step.AskAsync(ask, cancellationToken);
    }

    private Task<DialogTurnResult> AskIfSettledAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var sign = SignOf(step.Heard());
        step.Values["sign"] = sign?.Id ?? Hearing.Unsure;
        if (sign?.Settled is null)
        {
            return step.NextAsync(null, cancellationToken);
        }

        // "Zing down one leg, lasted a minute then went"
        if (step.Options is string && _kit.Option(step.Context, ToldSettled, YesOrNo) is "yes")
        {
            return step.NextAsync("yes", cancellationToken);
        }

        var ask = _kit.Asking.Of("routine.settled", "stop.settled", _kit.Asking.Taps("stop.settled", YesOrNo));
        ask.Note = ask.Note with { Advice = ["clarify"] };
        ask.WhenUnclear = "no";
        return step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var sign = SignOf((string)step.Values["sign"]);
        var fact = sign is null ? _kit.Library.Stop.Unsure : step.Result is "yes" ? sign.Settled : sign.Fact;
        if (fact is null)
        {
            var routine = await _kit.RoutineAsync(step.Context, cancellationToken);
            routine.Spared = [.. routine.Spared.Union(sign!.Spares)];
            return await step.EndDialogAsync(sign is { Swap: true } ? Outcome.Hurt : Outcome.TooMuch, cancellationToken);
        }

        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        _kit.Note(step.Context, person, fact, Answer.Yes);
        person.Answers = person.Answers.With([fact], Answer.Yes);
        var assessment = _kit.Triage.Assess(person.Answers);
        if (assessment.Disposition >= Disposition.Urgent)
        {
            return await step.EndDialogAsync(Outcomes.Alarm, cancellationToken);
        }

        if (assessment.Clearance is not null)
        {
            return await step.EndDialogAsync(Outcome.Hurt, cancellationToken);
        }

        await step.Context.SayAsync(
            Verdict.Note("safety.doctor", assessment), _kit.Verdict.Meaning(assessment, person.Told, step.Context.Activity.Locale), cancellationToken);
        return await step.EndDialogAsync(Outcomes.Doctor, cancellationToken);
    }

    private StopSign? SignOf(string id) => _kit.Library.Stop.Signs.FirstOrDefault(sign => sign.Id == id);
}
