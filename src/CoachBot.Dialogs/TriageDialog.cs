using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// The questions before any coaching. Each step asks only what is not known yet, so the waterfall can be begun anew at
/// any time (after "back", after one more sign of a group) and goes on at the first open question.
/// </summary>
public sealed class TriageDialog : ComponentDialog
{
    private const string Questions = "questions";
    private const string Asked = "asked";

    private readonly CoachKit _kit;
    private readonly Echo _echo;
    private readonly Recording _recording;

    internal TriageDialog(CoachKit kit)
        : base(nameof(TriageDialog))
    {
        _kit = kit;
        _echo = new Echo(kit);
        _recording = new Recording(kit, _echo);
        AddDialog(new AskPrompt(kit));
        AddDialog(new SummaryDialog(kit));
        AddDialog(new WaterfallDialog(Questions,
        [
            Hear(Ask(TriageSteps.Consent, person => person.Consented)),
            Hear(Ask(TriageSteps.Age, person => person.Answers.Age is not null)),
            Hear(Ask(TriageSteps.Region, person => person.Answers.Region is not null)),
            Hear(Ask(TriageSteps.Onset, person => person.Answers.OnsetDays is not null)),
            Hear(Ask(TriageSteps.Trend, person => person.Answers.Trend is not null)),
            Hear(Ask(TriageSteps.Pain, person => person.Answers.Pain is not null)),
            Hear(AskRedFlagsAsync),
            Hear(AskCautionsAsync),
            Hear(Ask(TriageSteps.Place, person => person.Answers.Place is not null)),
            Hear(SumUpAsync),
            DecideAsync,
        ]));
        InitialDialogId = Questions;
    }

    private delegate Task<DialogTurnResult> PersonStep(WaterfallStepContext step, Person person, CancellationToken cancellationToken);

    /// <summary>Goes on at the first question that is still open: what was on top of this dialog may have answered some.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var innerDc = CreateChildContext(outerDc)!;
        var person = await _kit.PersonAsync(outerDc.Context, cancellationToken);
        if (innerDc.ActiveDialog?.Id == nameof(SummaryDialog) && !_kit.NewsOf(outerDc.Context, person).Any)
        {
            return await base.ResumeDialogAsync(outerDc, reason, result, cancellationToken);
        }

        var asked = await AskOnAsync(innerDc, person, cancellationToken);
        return asked.Status == DialogTurnStatus.Waiting ? asked : await EndComponentAsync(outerDc, asked.Result, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
        => await AskOnAsync(innerDc, await _kit.PersonAsync(innerDc.Context, cancellationToken), cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var person = await _kit.PersonAsync(innerDc.Context, cancellationToken);
        if (_kit.Command(innerDc.Context) == Commands.Back)
        {
            if (person.Trail.Count > 0)
            {
                _kit.Hearing.Forget(person, person.Trail[^1]);
            }

            return await BeginQuestionsAsync(innerDc, null, cancellationToken);
        }

        var news = _kit.NewsOf(innerDc.Context, person);
        if (AgreesByTelling(innerDc, news))
        {
            _kit.Hearing.Hear(person, TriageSteps.Consent, "yes");
            return await AskOnAsync(innerDc, person, cancellationToken);
        }

        if (!news.Any)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        if (AskPrompt.Current(innerDc) is not { } ask || !IsAnswered(innerDc, ask, news))
        {
            return await AskOnAsync(innerDc, person, cancellationToken);
        }

        await _echo.SayAsync(innerDc.Context, person, news, ask.Note.Step, cancellationToken);
        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>Who goes on to tell of their back, having read what is kept of it, has agreed.</summary>
    private bool AgreesByTelling(DialogContext innerDc, News news)
        => AskPrompt.Current(innerDc) is { Note.Step: TriageSteps.Consent } ask
        && AskPrompt.Answer(_kit, ask, innerDc.Context) is null
        && (news.Any || _kit.Read(innerDc.Context).Mentions.Any(mention => mention.Kind == MentionKind.Complaint));

    /// <summary>Whether the message is also, in other words, the answer that the open question waits for.</summary>
    private bool IsAnswered(DialogContext innerDc, Ask ask, News news)
    {
        // "A bit better today" says how it goes; the word that is left over is not when it began.
        var isLeftOver = news.Steps.Count > 0 && ask.Note.Step == TriageSteps.Onset;
        return !isLeftOver
            && !news.Steps.Contains(ask.Note.Step)
            && innerDc.ActiveDialog?.Id != nameof(SummaryDialog)
            && AskPrompt.Answer(_kit, ask, innerDc.Context) is not null;
    }

    /// <summary>Says back what the message told beside the answer, and puts the next open question.</summary>
    private async Task<DialogTurnResult> AskOnAsync(DialogContext innerDc, Person person, CancellationToken cancellationToken)
    {
        var news = _kit.NewsOf(innerDc.Context, person);
        var step = AskPrompt.Current(innerDc)?.Note.Step;
        await _echo.SayAsync(innerDc.Context, person, news, step, cancellationToken);
        if (step is not null && _kit.Hearing.Asks(step).Intersect(news.Facts.Concat(news.Denied)).Any())
        {
            person.Trail.Remove(step);
            person.Trail.Add(step);
        }

        return innerDc.ActiveDialog?.Id == nameof(SummaryDialog) && news.IsOnly(TriageSteps.Minutes)
            ? await innerDc.ReplaceDialogAsync(nameof(SummaryDialog), SummaryDialog.OfferOnly, cancellationToken)
            : await BeginQuestionsAsync(innerDc, step, cancellationToken);
    }

    /// <param name="asked">The step that was open.</param>
    private static async Task<DialogTurnResult> BeginQuestionsAsync(DialogContext innerDc, string? asked, CancellationToken cancellationToken)
    {
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Questions, asked, cancellationToken);
    }

    /// <summary>Takes in the answer to the step before, and goes on unless it is a reason to stop.</summary>
    private WaterfallStep Hear(PersonStep next) => async (step, cancellationToken) =>
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (step.Result is string answer && step.Values.TryGetValue(Asked, out var asked))
        {
            await _recording.TakeAsync(step.Context, person, (string)asked, answer, cancellationToken);
            if ((string)asked == TriageSteps.Consent && !person.Consented)
            {
                person.ForgetAll();
                return await step.EndDialogAsync(Outcomes.Declined, cancellationToken);
            }
        }

        if (_kit.IsDanger(person))
        {
            return await step.EndDialogAsync(Outcomes.Alarm, cancellationToken);
        }

        return await next(step, person, cancellationToken);
    };

    private PersonStep Ask(string question, Func<Person, bool> known) => (step, person, cancellationToken) =>
        _kit.Open.IsBefore(question, person) ? step.ReplaceDialogAsync(Questions, null, cancellationToken)
        : known(person) ? step.NextAsync(null, cancellationToken)
        : PutAsync(step, _kit.Asking.Question(question), cancellationToken);

    private Task<DialogTurnResult> AskRedFlagsAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
        => _kit.Open.Group(person) is { } group
            ? PutAsync(step, _kit.Asking.RedFlags(group, person), cancellationToken)
            : step.NextAsync(null, cancellationToken);

    private Task<DialogTurnResult> AskCautionsAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
        => _kit.Open.IsBefore(TriageSteps.Cautions, person) ? step.ReplaceDialogAsync(Questions, null, cancellationToken)
        : _kit.Open.AreCautionsTold(person) ? step.NextAsync(null, cancellationToken)
        : PutAsync(step, _kit.Asking.Cautions(person), cancellationToken);

    private Task<DialogTurnResult> SumUpAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
        => step.BeginDialogAsync(nameof(SummaryDialog), null, cancellationToken);

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var outcome = step.Heard();
        if (!outcome.StartsWith("triage.", StringComparison.Ordinal))
        {
            return await step.EndDialogAsync(outcome, cancellationToken);
        }

        // The summary was not right: what it named is asked again.
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (outcome == TriageSteps.RedFlags)
        {
            _kit.Hearing.ForgetRedFlags(person);
        }
        else
        {
            _kit.Hearing.Forget(person, outcome);
        }

        return await step.ReplaceDialogAsync(Questions, null, cancellationToken);
    }

    private static Task<DialogTurnResult> PutAsync(WaterfallStepContext step, Ask ask, CancellationToken cancellationToken)
    {
        step.Values[Asked] = ask.Note.Step;
        ask.Text = step.Options as string == ask.Note.Step ? ask.Shorter ?? ask.Text : ask.Text;
        return step.AskAsync(ask, cancellationToken);
    }
}
