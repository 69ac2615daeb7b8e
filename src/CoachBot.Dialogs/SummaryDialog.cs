using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Reads back what was understood, says what it means, and offers the plan. Ends with an outcome, or with the step that was wrong.</summary>
public sealed class SummaryDialog : ComponentDialog
{
    private const string Change = "change";
    private const string ChangeWhat = "triage.change";
    private const string NoPlan = "triage.summary.no-plan";

    private static readonly string[] Changeable =
    [
        TriageSteps.Region, TriageSteps.Onset, TriageSteps.Trend, TriageSteps.Pain,
        TriageSteps.RedFlags, TriageSteps.Cautions, TriageSteps.Place,
    ];

    private readonly Library _library;
    private readonly Triage _triage;
    private readonly Planner _planner;
    private readonly Memory _memory;
    private readonly TimeProvider _time;
    private readonly Asking _asking;
    private readonly Verdict _verdict;

    public SummaryDialog(Library library, Triage triage, Planner planner, Memory memory, TimeProvider time)
        : base(nameof(SummaryDialog))
    {
        _library = library;
        _triage = triage;
        _planner = planner;
        _memory = memory;
        _time = time;
        _asking = new Asking(library);
        _verdict = new Verdict(library);
        AddDialog(new AskPrompt(library, time));
        AddDialog(new WaterfallDialog("summary", [SumUpAsync, ActAsync, ChangeAsync]));
        InitialDialogId = "summary";
    }

    private async Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _memory.PersonAsync(step.Context, cancellationToken);
        person.AssessedAt = _time.GetUtcNow();
        var assessment = _triage.Assess(person.Answers);
        var note = Verdict.Note(TriageSteps.Summary, assessment);
        await step.Context.SayAsync(note, _verdict.ReadBack(assessment), cancellationToken);
        await step.Context.SayAsync(note, _verdict.Meaning(assessment, step.Context.Activity.Locale), cancellationToken);
        foreach (var card in _verdict.CardsFor(assessment, step.Context.Activity.Locale))
        {
            await step.Context.SayAsync(note, card, cancellationToken);
        }

        var session = await _memory.SessionAsync(step.Context, cancellationToken);
        if (assessment.Clearance is null)
        {
            return await step.AskAsync(Offer(NoPlan, [Change, Outcomes.Later], note), cancellationToken);
        }

        if (session.Wanted == Outcomes.Stretch)
        {
            session.Wanted = null;
            return await step.EndDialogAsync(Outcomes.Stretch, cancellationToken);
        }

        var plan = _planner.Build(assessment.Clearance, person.Hurt);
        var offer = Offer(
            TriageSteps.Summary,
            [Outcomes.Start, Change, Outcomes.Later],
            note with { Plan = [.. plan.Items.Select(item => item.Exercise.Id)] },
            ("count", plan.Items.Count),
            ("minutes", plan.Minutes));
        return await step.AskAsync(offer, cancellationToken);
    }

    private Ask Offer(string words, string[] options, Note note, params (string Name, object? Value)[] values)
    {
        var ask = _asking.Of(
            TriageSteps.Summary,
            words,
            [.. options.Select(option => new Tap(option, _library.Say.Text($"{TriageSteps.Summary}.{option}")))],
            values);
        ask.Note = note with { Options = [.. options] };
        ask.Question = TriageSteps.Summary;
        return ask;
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var outcome = step.Heard();
        if (outcome != Change)
        {
            return await step.EndDialogAsync(outcome, cancellationToken);
        }

        var options = Changeable.Select(question => new Tap(question, _library.Say.Text($"{ChangeWhat}.{question}")));
        return await step.AskAsync(_asking.Of(ChangeWhat, ChangeWhat, [.. options]), cancellationToken);
    }

    private Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.EndDialogAsync(step.Result, cancellationToken);
}
