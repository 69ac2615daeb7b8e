using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
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

    internal TriageDialog(CoachKit kit)
        : base(nameof(TriageDialog))
    {
        _kit = kit;
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

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (_kit.Command(innerDc.Context) != Commands.Back)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        var person = await _kit.PersonAsync(innerDc.Context, cancellationToken);
        if (person.Trail.Count > 0)
        {
            _kit.Hearing.Forget(person, person.Trail[^1]);
        }

        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(Questions, null, cancellationToken);
    }

    /// <summary>Takes in the answer to the step before, and goes on unless it is a reason to stop.</summary>
    private WaterfallStep Hear(PersonStep next) => async (step, cancellationToken) =>
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (step.Result is string answer && step.Values.TryGetValue(Asked, out var asked))
        {
            _kit.Hearing.Hear(person, (string)asked, answer);
            if ((string)asked == TriageSteps.Consent && !person.Consented)
            {
                return await step.EndDialogAsync(Outcomes.Declined, cancellationToken);
            }
        }

        return _kit.Triage.Assess(person.Answers).Disposition >= Disposition.Urgent
            ? await step.EndDialogAsync(Outcomes.Alarm, cancellationToken)
            : await next(step, person, cancellationToken);
    };

    private PersonStep Ask(string question, Func<Person, bool> known) => (step, person, cancellationToken) =>
        known(person) ? step.NextAsync(null, cancellationToken)
        : IsOpenBefore(question, person) ? step.ReplaceDialogAsync(Questions, null, cancellationToken)
        : PutAsync(step, _kit.Asking.Question(question), cancellationToken);

    private Task<DialogTurnResult> AskRedFlagsAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
        => OpenGroup(person) is { } group
            ? PutAsync(step, _kit.Asking.RedFlags(group, person.Answers), cancellationToken)
            : step.NextAsync(null, cancellationToken);

    private Task<DialogTurnResult> AskCautionsAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
        => IsOpenBefore(TriageSteps.Cautions, person) ? step.ReplaceDialogAsync(Questions, null, cancellationToken)
        : CautionsTold(person) ? step.NextAsync(null, cancellationToken)
        : PutAsync(step, _kit.Asking.Cautions(person.Answers), cancellationToken);

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
        return step.AskAsync(ask, cancellationToken);
    }

    /// <summary>Groups and cautions are asked sign by sign: one more may be open when the waterfall has already passed.</summary>
    private bool IsOpenBefore(string question, Person person) => question switch
    {
        TriageSteps.Cautions => OpenGroup(person) is not null,
        TriageSteps.Place => OpenGroup(person) is not null || !CautionsTold(person),
        _ => false,
    };

    private FlagGroup? OpenGroup(Person person)
        => _kit.Library.FlagGroups.FirstOrDefault(group
            => group.AppliesTo(person.Answers) && group.Flags.Any(flag => !person.Answers.Facts.ContainsKey(flag)));

    private bool CautionsTold(Person person) => _kit.Hearing.FactsOf(TriageSteps.Cautions).All(person.Answers.Facts.ContainsKey);
}
