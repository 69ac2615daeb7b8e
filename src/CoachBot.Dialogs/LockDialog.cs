using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Says that help is needed, asks whether it must be sooner, and keeps exercise off until the person was seen and told
/// that they may move. Then the warning signs are asked again.
/// </summary>
public sealed class LockDialog : ComponentDialog
{
    private const string Other = "other";
    private const string WrongAge = "wrong-age";
    private const string AsksIfSeen = "asks-if-seen";
    private const int OldestPerson = 120;
    private const string Waterfall = "lock";

    private readonly CoachKit _kit;
    private readonly Report _report;

    internal LockDialog(CoachKit kit)
        : base(nameof(LockDialog))
    {
        _kit = kit;
        _report = new Report(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new TakeBackDialog(kit));
        AddDialog(new SoonerDialog(kit));
        AddDialog(new WaterfallDialog(Waterfall, [AlertAsync, FollowAsync, AskWhatWasSaidAsync, DecideAsync]));
        InitialDialogId = Waterfall;
    }

    /// <summary>"They said all clear", asked who it was: somebody has seen them.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => AskPrompt.Current(innerDc) is { Question: "safety.who" } ask && AskPrompt.Answer(_kit, ask, innerDc.Context) is null && SeenBy(innerDc.Context) is { } who
            ? await innerDc.EndDialogAsync(who, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> AlertAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var assessment = _kit.Triage.Assess(person.Answers);
        var locale = step.Context.Activity.Locale;
        if (_kit.Alerts.Concern(person, locale) is { } concern)
        {
            await step.Context.ShowAsync(concern.Note, concern.Text, Shown(concern.Note.Disposition!.Value), cancellationToken);
        }

        // A "yes" to news may only say that it was read; after that the alert asks "have you been seen?".
        step.Values[AsksIfSeen] = !_kit.Alerts.IsNews(person, assessment);
        var text = _kit.Alerts.Text(person, assessment, locale);
        person.Lock = _kit.Alerts.Lock(person, assessment, _kit.Time.GetUtcNow());
        if (MayBeSooner(person, assessment) && _kit.Open.Emergencies(person) is not null)
        {
            await step.Context.ShowAsync(_kit.Alerts.Note(person, assessment), text, Shown(Disposition.Urgent), cancellationToken);
            return await step.BeginDialogAsync(nameof(SoonerDialog), null, cancellationToken);
        }

        var options = Options(person, assessment).ToList();
        var ask = new Ask
        {
            Note = _kit.Alerts.Note(person, assessment) with { Options = options },
            Text = text,
            Card = Shown(_kit.Alerts.Level(person, assessment)),
            Shorter = _kit.Alerts.Short(person, assessment, locale),
            Options = _kit.Asking.Taps(Alerts.Step, options),
            Question = Alerts.Step,
            WhenUnclear = Hearing.Unsure,
            TakesAnything = true,
        };
        return await step.AskAsync(ask, cancellationToken);
    }

    /// <summary>A danger beside the back, a child and a pregnancy have their own way to help, whatever else there is.</summary>
    private static bool MayBeSooner(Person person, Assessment assessment)
        => assessment.Disposition == Disposition.Urgent
        && person.Lock is { Concern: null, Disposition: Disposition.Urgent }
        && person.Answers.Age is not < Triage.YoungestUser
        && !assessment.Advice.Contains("midwife");

    private static Card Shown(Disposition level) => new() { Tone = level == Disposition.Emergency ? Tone.Alarm : Tone.Urgent };

    /// <summary>"Ok" to "call now. Have you been seen?" says that it was read, not that help was had.</summary>
    private bool IsMereOk(ITurnContext turn)
        => _kit.Option(turn, "told.read", ["ok"]) is not null;

    private IEnumerable<string> Options(Person person, Assessment assessment)
    {
        yield return Report.Seen;
        if (IsForBeingAChildAlone(person, assessment))
        {
            yield return WrongAge;
        }

        yield return TopicAnswers.Handover;
        if (person.Lock?.Concern is null && TopicAnswers.MayNeedTheCard(assessment))
        {
            yield return TopicAnswers.SafetyNet;
        }

        if (TakeBackDialog.Candidate(_kit, person) is not null)
        {
            yield return TakeBackDialog.NotSaid;
        }
    }

    /// <summary>A slip of the finger can be put right; a sign that was told cannot be talked away with it.</summary>
    private bool IsForBeingAChildAlone(Person person, Assessment assessment)
        => person.Lock?.Concern is null
        && assessment.Advice.Contains("not_for_children")
        && _kit.Triage.Assess(assessment.Answers with { Age = null }).Disposition < Disposition.Urgent;

    private async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var heard = step.Heard();
        if (heard == Hearing.Unsure && AgeInstead(step, person) is { } age)
        {
            person.Lock = null;
            _kit.Hearing.Hear(person, TriageSteps.Age, age);
            return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
        }

        switch (heard)
        {
            case Report.Seen:
            case Hearing.Unsure when step.Values[AsksIfSeen] is true && _kit.Read(step.Context) is { YesNo: Answer.Yes, Mentions.Count: 0 } && !IsMereOk(step.Context):
            case Hearing.Unsure when _report.IsGiven(step.Context):
                if (SeenBy(step.Context) is { } who)
                {
                    return await step.NextAsync(who, cancellationToken);
                }

                var ask = _kit.Asking.Of("safety.who", "safety.who", _kit.Asking.Taps("safety.who", Report.Whom));
                ask.WhenNo = Report.Nobody;
                return await step.AskAsync(ask, cancellationToken);
            case WrongAge:
                person.Lock = null;
                _kit.Hearing.Forget(person, TriageSteps.Age);
                return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
            case TakeBackDialog.NotSaid:
            case Hearing.Unsure when TakeBackDialog.IsMeant(_kit, step.Context) && TakeBackDialog.Candidate(_kit, person) is not null:
                return await step.ReplaceDialogAsync(nameof(TakeBackDialog), null, cancellationToken);
            default:
                return await AlertAgainAsync(step, cancellationToken);
        }
    }

    /// <summary>Whoever said something about it has seen them.</summary>
    private string? SeenBy(ITurnContext turn)
        => _report.SeenBy(turn) ?? (_report.IsTold(turn) && _report.SaidOfExercise(turn) is not null ? Other : null);

    /// <summary>"I'm 17, I mean" after the alert for a child: the age that puts it right; null when there is none.</summary>
    private string? AgeInstead(WaterfallStepContext step, Person person)
    {
        var assessment = _kit.Triage.Assess(person.Answers);
        var ages = _kit.Read(step.Context).Mentions.Where(mention => mention is { Kind: MentionKind.Age, Holds: true }).Select(mention => mention.Value).Distinct().ToList();
        if (int.TryParse(step.Context.Activity.Text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var bare) && bare is >= Triage.YoungestUser and <= OldestPerson)
        {
            ages = [bare.ToString(CultureInfo.InvariantCulture)];
        }

        return ages is [var age] && IsForBeingAChildAlone(person, assessment) ? age : null;
    }

    private static Task<DialogTurnResult> AlertAgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.ReplaceDialogAsync(Waterfall, null, cancellationToken);

    private async Task<DialogTurnResult> AskWhatWasSaidAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == Report.Nobody)
        {
            return await AlertAgainAsync(step, cancellationToken);
        }

        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        person.Lock = person.Lock! with { SeenBy = step.Heard() };
        if (_report.SaidOfExercise(step.Context) is { } said)
        {
            return await step.NextAsync(said, cancellationToken);
        }

        var ask = _kit.Asking.Of("safety.seen", "safety.seen", _kit.Asking.Taps("safety.seen", Report.Words));
        ask.WhenYes = Report.Cleared;
        ask.WhenNo = Report.NotCleared;
        ask.WhenUnclear = Hearing.Unsure;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (step.Heard() != Report.Cleared)
        {
            person.Lock = person.Lock! with { SaidOfExercise = step.Heard() };
            await _kit.SayAsync(step.Context, "safety.locked", Phrases.StillLocked, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        person.Lock = null;
        _kit.Hearing.ForgetRedFlags(person);
        await _kit.SayAsync(step.Context, "safety.unlocked", Phrases.Unlocked, cancellationToken);
        return await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);
    }
}
