using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
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

    private readonly CoachKit _kit;
    private readonly SummaryCards _cards;

    internal SummaryDialog(CoachKit kit)
        : base(nameof(SummaryDialog))
    {
        _kit = kit;
        _cards = new SummaryCards(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("summary", [SumUpAsync, ActAsync, ChangeAsync]));
        InitialDialogId = "summary";
    }

    private async Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        person.AssessedAt = _kit.Time.GetUtcNow();
        var assessment = _kit.Triage.Assess(person.Answers);
        var note = Verdict.Note(TriageSteps.Summary, assessment);
        var meaning = _kit.Verdict.Meaning(assessment, person.Told, step.Context.Activity.Locale);
        await step.Context.ShowAsync(
            note, _kit.Verdict.ReadBack(assessment) + "\n\n" + meaning, _cards.Heard(assessment, meaning), cancellationToken);
        foreach (var card in _kit.Verdict.CardsFor(assessment, step.Context.Activity.Locale))
        {
            await step.Context.ShowAsync(note, card, new Card { Tone = Tone.Caution }, cancellationToken);
        }

        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        if (assessment.Clearance is null)
        {
            return await step.AskAsync(Offer(NoPlan, [Change, TopicAnswers.Handover, Outcomes.Later], note), cancellationToken);
        }

        if (session.Wanted == Outcomes.Stretch)
        {
            session.Wanted = null;
            session.JustAsked = true;
            session.Place = assessment.Answers.Place;
            return await step.EndDialogAsync(Outcomes.Stretch, cancellationToken);
        }

        var plan = _kit.Planner.Build(assessment.Clearance, person.Minutes, person.Hurt, person.Doses);
        var offer = Offer(
            TriageSteps.Summary,
            assessment.Disposition == Disposition.Doctor ? [Outcomes.Start, Change, TopicAnswers.Handover, Outcomes.Later] : [Outcomes.Start, Change, Outcomes.Later],
            note with { Plan = [.. plan.Items.Select(item => item.Exercise.Id)] },
            ("count", plan.Items.Count),
            ("minutes", plan.Minutes));
        var swaps = _kit.Verdict.Swaps(plan).ToList();
        offer.Card = SummaryCards.Plan(plan, offer.Text, swaps);
        offer.Text = string.Join("\n\n", swaps.Append(offer.Text));
        return await step.AskAsync(offer, cancellationToken);
    }

    private Ask Offer(string words, string[] options, Note note, params (string Name, object? Value)[] values)
    {
        var ask = _kit.Asking.Of(
            TriageSteps.Summary,
            words,
            _kit.Asking.Taps(TriageSteps.Summary, options),
            values);
        ask.Note = note with { Options = [.. options] };
        ask.Question = TriageSteps.Summary;
        ask.WhenYes = options[0];
        ask.WhenNo = Outcomes.Later;
        return ask;
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var outcome = step.Heard();
        if (outcome != Change)
        {
            (await _kit.SessionAsync(step.Context, cancellationToken)).JustAsked = outcome == Outcomes.Start;
            return await step.EndDialogAsync(outcome, cancellationToken);
        }

        return await step.AskAsync(_kit.Asking.Of(ChangeWhat, ChangeWhat, _kit.Asking.Taps(ChangeWhat, Changeable)), cancellationToken);
    }

    private Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.EndDialogAsync(step.Result, cancellationToken);
}
