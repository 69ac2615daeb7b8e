using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Reads back what was understood, says what it means, and offers the plan. Ends with an outcome, or with the step that was wrong.</summary>
public sealed class SummaryDialog : ComponentDialog
{
    /// <summary>As the dialog's options: all but the length of the plan was said before.</summary>
    internal const string OfferOnly = "offer";

    private const string Steps = "summary";
    private const string Change = "change";
    private const string ChangeWhat = "triage.change";
    private const string NoPlan = "triage.summary.no-plan";

    private static readonly string[] Changeable =
    [
        TriageSteps.Region, TriageSteps.Onset, TriageSteps.Trend, TriageSteps.Pain,
        TriageSteps.RedFlags, TriageSteps.Cautions, TriageSteps.Place, TriageSteps.Minutes,
    ];

    private readonly CoachKit _kit;
    private readonly SummaryCards _cards;

    internal SummaryDialog(CoachKit kit)
        : base(nameof(SummaryDialog))
    {
        _kit = kit;
        _cards = new SummaryCards(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog(Steps, [SumUpAsync, ActAsync, ChangeAsync, PlanAnewAsync]));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        person.AssessedAt = _kit.Time.GetUtcNow();
        _kit.Enter(step.Context, person, DiaryKind.Assessed);
        var assessment = _kit.Triage.Assess(person.Answers);
        var note = Verdict.Note(TriageSteps.Summary, assessment);
        if (step.Options is not OfferOnly)
        {
            await SayVerdictAsync(step.Context, person, assessment, note, cancellationToken);
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

        var plan = _kit.Plan(step.Context, assessment.Clearance, person);
        var offer = Offer(
            TriageSteps.Summary,
            assessment.Disposition == Disposition.Doctor ? [Outcomes.Start, Change, TopicAnswers.Handover, Outcomes.Later] : [Outcomes.Start, Change, Outcomes.Later],
            note with { Plan = [.. plan.Items.Select(item => item.Exercise.Id)] },
            ("moves", _kit.Verdict.Moves(plan)),
            ("duration", _kit.Verdict.Duration(plan.Minutes)));
        var swaps = _kit.Verdict.Swaps(plan).ToList();
        offer.Card = SummaryCards.Plan(plan, offer.Text, swaps);
        offer.Text = string.Join("\n\n", [.. swaps, .. _kit.Verdict.HelpedLastTime(plan, _kit.HelpedLastTime(step.Context)), offer.Text]);
        return await step.AskAsync(offer, cancellationToken);
    }

    private async Task SayVerdictAsync(ITurnContext turn, Person person, Assessment assessment, Note note, CancellationToken cancellationToken)
    {
        var meaning = _kit.Verdict.Meaning(assessment, person.Told, turn.Activity.Locale);
        await turn.ShowAsync(
            note, _kit.Verdict.ReadBack(assessment) + "\n\n" + meaning, _cards.Heard(assessment, meaning), cancellationToken);
        foreach (var card in _kit.Verdict.CardsFor(assessment, turn.Activity.Locale))
        {
            await turn.ShowAsync(note, card, new Card { Tone = Tone.Caution }, cancellationToken);
        }
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

    /// <summary>The length is no answer that the questions need, so it is asked for here.</summary>
    private Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.Heard() == TriageSteps.Minutes
            ? step.AskAsync(_kit.Asking.Question(TriageSteps.Minutes), cancellationToken)
            : step.EndDialogAsync(step.Result, cancellationToken);

    private async Task<DialogTurnResult> PlanAnewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        _kit.Hearing.Hear(await _kit.PersonAsync(step.Context, cancellationToken), TriageSteps.Minutes, step.Heard());
        return await step.ReplaceDialogAsync(Steps, OfferOnly, cancellationToken);
    }
}
