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
    // More questions in a row would be a form.
    private const int MostDoubts = 2;

    private readonly Gathering _gathering = new(kit);
    private readonly Others _others = new(kit);
    private readonly Echo _echo = new(kit);
    private readonly Report _report = new(kit);
    private readonly IReadOnlyCollection<string> _ofMoves = kit.Stopping.OfMoves;

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var isMoving = await IsMovingAsync(innerDc, cancellationToken);
        var isInTriage = innerDc.Stack.Exists(dialog => dialog.Id == nameof(TriageDialog));
        var isAsking = person.Lock is null && (person.AssessedAt is null || isInTriage);
        IReadOnlyCollection<string> leave = isMoving ? kit.Stopping.AskedAbout(turn) : person.Lock is not null ? _report.Findings(turn) : isAsking ? _ofMoves : [];
        var isClear = isMoving && (kit.Stopping.SignIn(turn) is not null || kit.Stopping.IsWorse(turn, person.Answers));
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
            (await kit.SessionAsync(turn, cancellationToken)).ForSomebodyElse = true;
            var ended = await EndAsync(innerDc, cancellationToken);
            return forThem == ForThem.Done ? ended : await innerDc.BeginDialogAsync(nameof(TheirSignsDialog), null, cancellationToken);
        }

        if (await ClarifyAsync(innerDc, person, leave, isClear, cancellationToken) is { } asked)
        {
            return asked;
        }

        if (news.Steps.Count > 0 && !isAsking)
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
            session.Routine = null;
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
            session.Routine = null;
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
            await _echo.SayAsync(innerDc.Context, person, news, asked: null, cancellationToken);
            if (AskPrompt.Current(innerDc) is { } ask && news.IsOnly(TriageSteps.Minutes) && AskPrompt.Answer(kit, ask, innerDc.Context) is not null)
            {
                return null;
            }

            return await innerDc.RemindAsync(cancellationToken);
        }

        (await kit.SessionAsync(innerDc.Context, cancellationToken)).Routine = null;
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
        (await kit.SessionAsync(innerDc.Context, cancellationToken)).Routine = null;
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult?> ClarifyAsync(
        DialogContext innerDc, Person person, IReadOnlyCollection<string> leave, bool isClear, CancellationToken cancellationToken)
    {
        var session = await kit.SessionAsync(innerDc.Context, cancellationToken);
        if (innerDc.ActiveDialog?.Id == nameof(ClarifyDialog) || Doubts(kit.Read(innerDc.Context), innerDc.Context.Activity.Text ?? "", person, session, leave, isClear) is not { Count: > 0 } doubts)
        {
            return null;
        }

        session.Doubts = doubts;
        return innerDc.ActiveDialog is null
            ? await CoachDialog.BeginAnewAsync(innerDc, cancellationToken)
            : await innerDc.BeginDialogAsync(nameof(ClarifyDialog), null, cancellationToken);
    }

    /// <summary>What was hinted at; else, once, what the words resemble that are not clear otherwise.</summary>
    private List<Doubt> Doubts(Reading reading, string text, Person person, Session session, IReadOnlyCollection<string> leave, bool isClear)
    {
        // The same words may hint at several signs: they are asked about once.
        var hints = MostUrgent(reading.Mentions, person, session, leave);
        if (hints.Count > 0)
        {
            return [.. hints
                .Where((hint, at) => !hints.Take(at).Any(graver => graver.Value == hint.Value || graver.Overlaps(hint)))
                .Take(MostDoubts)
                .Select(hint => new Doubt(hint.Value, hint.When == Temporality.Supposed))];
        }

        if (isClear || reading.Suspected is not [{ Kind: MentionKind.Flag }, ..] || reading.Command is not null || reading.YesNo is Answer.Yes or Answer.No)
        {
            return [];
        }

        var suspected = MostUrgent(reading.Suspected.Where(sign => IsOpenTo(sign.Value, person.Answers)), person, session, [.. leave, .. session.Clarified]);
        return suspected.Count == 0
            ? []
            : [new Doubt(suspected[0].Value, Supposed: false, text, [.. suspected.Skip(1).Select(sign => sign.Value)])];
    }

    // Nobody is asked about the child of a pregnancy that there is not.
    private bool IsOpenTo(string flag, Answers answers)
        => kit.Library.FlagGroups.Where(group => group.Flags.Contains(flag)).ToList() is var groups && (groups.Count == 0 || groups.Exists(group => group.IsOpenTo(answers)));

    /// <summary>
    /// A hedge about anything that would matter; the past and the hypothetical only about an emergency. What would only
    /// be minded ("I might be pregnant") is asked about where no question on it is still to come. The gravest first.
    /// </summary>
    private List<Mention> MostUrgent(IEnumerable<Mention> mentions, Person person, Session session, IReadOnlyCollection<string> leave)
    {
        var answers = person.Answers;
        var now = kit.Triage.Assess(answers);
        return [.. mentions
            .Where(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self, Holds: false } && mention.Polarity != Answer.No && !leave.Contains(mention.Value))
            .Where(mention => answers.Facts.GetValueOrDefault(mention.Value, Answer.No) == Answer.No)
            .Select(mention => (Mention: mention, Then: kit.Triage.Assess(answers.With([mention.Value], Answer.Yes))))
            .Where(doubt => doubt.Mention.When == Temporality.Now
                ? doubt.Then.Disposition > now.Disposition || doubt.Then.Scope < now.Scope
                    || (person.AssessedAt is not null && doubt.Then.Cautions.Count > now.Cautions.Count)
                : doubt.Then.Disposition == Disposition.Emergency && now.Disposition < Disposition.Emergency && !session.Clarified.Contains(doubt.Mention.Value))
            .OrderByDescending(doubt => doubt.Then.Disposition)
            .Select(doubt => doubt.Mention)];
    }
}
