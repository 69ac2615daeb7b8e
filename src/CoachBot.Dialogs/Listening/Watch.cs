using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Hears warning signs and cautions in every message, whatever was asked. The writer's own danger ends what is going on;
/// somebody else's brings a word for them; what is unclear and matters is asked about, once and plainly.
/// </summary>
internal sealed class Watch(CoachKit kit) : IListener
{
    private readonly Gathering _gathering = new(kit);
    private readonly Others _others = new(kit);
    private readonly Echo _echo = new(kit);
    private readonly Report _report = new(kit);
    private readonly Doubts _doubts = new(kit);
    private readonly IReadOnlyCollection<string> _ofMoves = kit.Stopping.OfMoves;

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var isMoving = await IsMovingAsync(innerDc, cancellationToken);
        var isInTriage = innerDc.Stack.Exists(dialog => dialog.Id == nameof(TriageDialog));
        var isAsking = person.Lock is null && (person.AssessedAt is null || isInTriage);
        IReadOnlyCollection<string> leave = isMoving ? kit.Stopping.AskedAbout(turn) : person.Lock is not null ? _report.Findings(turn) : isAsking ? _ofMoves : [];
        var isClear = isMoving && (kit.Stopping.SignIn(turn) is not null || kit.Stopping.IsWorse(turn, person.Answers)
            || kit.Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Caution, Holds: true }));
        _gathering.TakeIn(turn, person, isAsking ? Wanted.Answers : isMoving || person.Lock is not null ? Wanted.Signs : Wanted.Course, leave);

        var isOwnKnown = isInTriage && person is { AssessedAt: null, Answers.Region: not null };
        var forThem = await _others.AdviseAsync(turn, isOwnKnown, cancellationToken);
        var news = kit.NewsOf(turn, person);
        if (news.Any && await StopAsync(innerDc, cancellationToken) is { } stopped)
        {
            return stopped;
        }

        if (forThem is ForThem.AskSigns or ForThem.Done)
        {
            (await kit.SessionAsync(turn, cancellationToken)).Theirs ??= new Answers();
            var ended = await EndAsync(innerDc, cancellationToken);
            return forThem == ForThem.Done ? ended : await innerDc.BeginDialogAsync(nameof(TheirSignsDialog), null, cancellationToken);
        }

        if (await ClarifyAsync(innerDc, person, leave, isClear, cancellationToken) is { } asked)
        {
            return asked;
        }

        if (news.Steps.Count > 0 && !isAsking && !isClear)
        {
            return await TakeStockAsync(innerDc, person, news, cancellationToken);
        }

        if (news.Facts.Count > 0 && !isAsking && !isMoving && person.Lock is null)
        {
            await turn.SayAsync(new Note { Step = "remembered", Advice = _echo.Advice(news) }, _echo.Minded(news), cancellationToken);
            return await innerDc.RemindAsync(cancellationToken);
        }

        return forThem is null ? null : await innerDc.RemindAsync(cancellationToken);
    }

    /// <summary>Ends what is going on when what was just told forbids it or must be asked about first; null when it may go on.</summary>
    public async Task<DialogTurnResult?> StopAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);
        var isMoving = await IsMovingAsync(innerDc, cancellationToken);
        var news = kit.NewsOf(turn, person);
        var assessment = kit.Triage.Assess(person.Answers);
        if (person.Lock is not null && !kit.Alerts.HasNewSigns(person, assessment))
        {
            return null;
        }

        if (kit.IsDanger(person))
        {
            session.Doubts = [];
            await kit.EndRoutineAsync(turn, cancellationToken);
            if (isMoving)
            {
                var note = Verdict.Note("safety.stop", assessment);
                await turn.SayAsync(note with { Advice = ["stop_now", .. note.Advice!] }, kit.Say.Text(Phrases.StopNow), cancellationToken);
                session.Doubts = kit.Stopping.AskAfter(news.Facts, person.Answers);
            }

            await OwnUpAsync(turn, assessment, cancellationToken);

            return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
        }

        if (person.AssessedAt is null || news.Before.Unanswered.Count > 0 || news.Facts.Count + news.Steps.Count == 0)
        {
            return null;
        }

        if (assessment.Unanswered.Count > 0)
        {
            await kit.EndRoutineAsync(turn, cancellationToken);
            person.AssessedAt = null;
            return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
        }

        if (assessment.Disposition > news.Before.Disposition)
        {
            var note = Verdict.Note("safety.doctor", assessment);
            await turn.SayAsync(
                isMoving ? note with { Advice = ["stop_now", .. note.Advice!] } : note, kit.Verdict.Meaning(assessment, person.Told, turn.Activity.Locale), cancellationToken);
        }

        // What allows gentle moves only ends the session at hand; the next one is planned by it.
        return assessment.Scope < news.Before.Scope && (isMoving || assessment.Scope == Scope.None) ? await EndAsync(innerDc, cancellationToken) : null;
    }

    /// <summary>After a correction the plan is made anew; how it goes today is only said back.</summary>
    private async Task<DialogTurnResult?> TakeStockAsync(DialogContext innerDc, Person person, News news, CancellationToken cancellationToken)
    {
        if (!kit.Corrects(innerDc.Context, person))
        {
            var answered = AskPrompt.Current(innerDc) is { } ask && AskPrompt.Answer(kit, ask, innerDc.Context) is not null ? ask : null;
            if (answered is { IsCheckIn: true })
            {
                return null;
            }

            await _echo.SayAsync(innerDc.Context, person, news, asked: null, cancellationToken);
            if (answered is not null && news.IsOnly(TriageSteps.Minutes))
            {
                return null;
            }

            return await innerDc.RemindAsync(cancellationToken);
        }

        await kit.EndRoutineAsync(innerDc.Context, cancellationToken);
        person.AssessedAt = null;
        return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }

    /// <summary>Of words that say two things we go by the graver, and say so, since irony can be misread.</summary>
    private async Task OwnUpAsync(ITurnContext turn, Assessment assessment, CancellationToken cancellationToken)
    {
        var flags = kit.Read(turn).Mentions.Where(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self }).ToList();
        if (flags.Find(flag => flag.Holds && flags.Exists(other => other.Value == flag.Value && other.Polarity == Answer.No)) is { Value: { } sign })
        {
            await turn.SayAsync(
                new Note { Step = "safety.heard", Disposition = assessment.Disposition, Advice = ["clarify"] },
                kit.Text(turn, Phrases.SafetyHeard, ("sign", kit.Say.Text($"redflags.{sign}"))),
                cancellationToken);
        }
    }

    private async Task<bool> IsMovingAsync(DialogContext innerDc, CancellationToken cancellationToken)
        => (await kit.SessionAsync(innerDc.Context, cancellationToken)).Routine is not null
        && innerDc.Stack.Exists(dialog => dialog.Id is nameof(RoutineDialog) or nameof(StretchNowDialog));

    private async Task<DialogTurnResult> EndAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        await kit.EndRoutineAsync(innerDc.Context, cancellationToken);
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult?> ClarifyAsync(
        DialogContext innerDc, Person person, IReadOnlyCollection<string> leave, bool isClear, CancellationToken cancellationToken)
    {
        var session = await kit.SessionAsync(innerDc.Context, cancellationToken);
        if (innerDc.ActiveDialog?.Id == nameof(ClarifyDialog) || _doubts.In(innerDc.Context, person, session, leave, isClear) is not { Count: > 0 } doubts)
        {
            return null;
        }

        // Once it is answered the message is forgotten: what else it told is said back before.
        if (person.Lock is null && person.AssessedAt is null)
        {
            await _echo.SayAsync(innerDc.Context, person, kit.NewsOf(innerDc.Context, person), AskPrompt.Current(innerDc)?.Note.Step, cancellationToken);
        }

        session.Doubts = doubts;
        return innerDc.ActiveDialog is null
            ? await CoachDialog.BeginAnewAsync(innerDc, cancellationToken)
            : await innerDc.BeginDialogAsync(nameof(ClarifyDialog), null, cancellationToken);
    }
}
