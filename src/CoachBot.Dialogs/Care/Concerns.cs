using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Hears dangers beside the back before anything else does: talk of ending one's life, an overdose, abuse. A crisis
/// keeps the conversation to itself; the rest locks exercise like a warning sign.
/// </summary>
internal sealed class Concerns(CoachKit kit) : IListener
{
    public const string Overdose = "overdose";

    private const string Idiom = "crisis-idiom";
    private const string PerhapsOverdose = "overdose?";
    private const string LowMood = "low-mood";
    private const string Thoughts = "crisis-thoughts";

    private static readonly string[] Acts = ["crisis-act", "crisis-plan"];

    // Dialogs that coach, or lead to it.
    private static readonly string[] Coaching = [nameof(TriageDialog), nameof(RoutineDialog), nameof(StretchNowDialog), nameof(HomeDialog)];

    private readonly ConcernCheck _check = new(kit);
    private readonly OthersInDanger _others = new(kit);

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);
        var heard = Heard(kit.Read(turn));
        var hint = session.Hint;
        session.Hint = null;
        if (hint is not null && _check.IsMeant(innerDc, hint))
        {
            heard.Add(hint.Concern);
            heard.UnionWith(Told(kit.Library.Understanding.Read(hint.Words, kit.Today(turn)))
                .Where(mention => mention.Kind == MentionKind.Concern && IsCrisis(hint.Concern) && IsCrisis(mention.Value)).Select(mention => mention.Value));
        }

        if (Raises(turn, person, heard))
        {
            TakeInFlags(turn, person);
            await kit.EndRoutineAsync(turn, cancellationToken);
            session.Wanted = null;
            return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
        }

        if (person.Crisis is not null)
        {
            return await StayAsync(innerDc, person, cancellationToken);
        }

        if (hint is not null)
        {
            return _check.SettlesAsHarmless(turn, hint) ? await CarryOnAsync(innerDc, cancellationToken) : null;
        }

        if (HintIn(heard) is { } concern && person.Lock is null && !kit.Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Flag, Holds: true }))
        {
            session.Hint = new Hint(concern, turn.Activity.Text ?? "");
            return await _check.AskAsync(turn, session.Hint, cancellationToken);
        }

        return heard.Contains(LowMood) ? await ComfortAsync(innerDc, cancellationToken) : await _others.AdviseAsync(innerDc, cancellationToken);
    }

    /// <summary>Ends what coaches when a crisis or a lock has come up elsewhere, in another conversation of the same person.</summary>
    public async Task<DialogTurnResult?> EndCoachingAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var person = await kit.PersonAsync(innerDc.Context, cancellationToken);
        if ((person.Crisis is null && person.Lock is null) || !innerDc.Stack.Exists(dialog => Coaching.Contains(dialog.Id)))
        {
            return null;
        }

        await kit.EndRoutineAsync(innerDc.Context, cancellationToken);
        return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }

    /// <summary>Words that may be meant, or be a manner of speaking, get the one light check.</summary>
    private static HashSet<string> Heard(Reading reading)
    {
        HashSet<string> heard = [.. Told(reading)
            .Where(mention => mention is { Kind: MentionKind.Concern, Who: Experiencer.Self } && mention.Polarity != Answer.No && IsNow(mention))
            .Where(mention => mention.Sureness != Sureness.Vague || IsCrisis(mention.Value) || mention.Value == Overdose)
            .Select(mention => mention.Sureness != Sureness.Vague ? mention.Value : mention.Value == Overdose ? PerhapsOverdose : Idiom)];

        // Beside thoughts that were said plainly, what resembles a plan is taken for one.
        heard.UnionWith(heard.Contains(Thoughts) ? reading.Suspected.Select(mention => mention.Value).Where(IsActing) : []);
        return heard;
    }

    private static string? HintIn(HashSet<string> heard) => heard.Contains(Idiom) ? Thoughts : heard.Contains(PerhapsOverdose) ? Overdose : null;

    /// <summary>What words resemble counts where they tell no warning sign, nor of somebody else's tablets, nor ask about medicine, and none is likelier.</summary>
    private static IEnumerable<Mention> Told(Reading reading)
        => reading.Suspected is not [{ Kind: MentionKind.Concern }, ..] || reading.Mentions.Any(mention => TellsASign(mention) || TellsOfOthers(mention) || (reading.Suspected[0].Value == Overdose && IsQuestion(mention))) ? reading.Mentions : reading.Mentions.Concat(reading.Suspected);

    private static bool TellsASign(Mention mention) => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self, Polarity: not Answer.No };

    // "Can I have Nurofen on top of co-codamol" has an answer of its own.
    private static bool IsQuestion(Mention mention) => mention is { Kind: MentionKind.Topic, Holds: true };

    private static bool TellsOfOthers(Mention mention) => mention is { Kind: MentionKind.Concern, Value: Overdose, Who: Experiencer.Other, Polarity: Answer.Yes };

    /// <summary>Whoever asks "what if I ended it" may mean it; what if I took too many is a question about medicine.</summary>
    private static bool IsNow(Mention mention)
        => mention.When == Temporality.Now || (mention.When == Temporality.Supposed && IsCrisis(mention.Value));

    internal static bool IsActing(string concern) => Acts.Contains(concern);

    internal static bool IsCrisis(string concern) => concern == Thoughts || IsActing(concern);

    /// <summary>Remembers what was heard; true when it is graver than what we knew.</summary>
    private bool Raises(ITurnContext turn, Person person, HashSet<string> heard)
    {
        var raised = false;
        var isActing = heard.Overlaps(Acts);
        if ((isActing || heard.Contains(Thoughts)) && (person.Crisis is null || (isActing && !person.Crisis.IsActing)))
        {
            person.Crisis = new Crisis(isActing, person.Crisis?.Since ?? kit.Time.GetUtcNow());
            raised = true;
        }

        var concern = kit.Library.Concerns.FirstOrDefault(known => heard.Contains(known.Id));
        if (concern is not null && concern.Id != person.Lock?.Concern)
        {
            var level = concern.Level > person.Lock?.Disposition || person.Lock is null ? concern.Level : person.Lock.Disposition;
            person.Lock = (person.Lock ?? new ExerciseLock(level, kit.Time.GetUtcNow())) with { Disposition = level, Concern = concern.Id };
            if (!concern.IsSecret)
            {
                kit.Note(turn, person, concern.Id, Answer.Yes);
            }

            raised = true;
        }

        return raised;
    }

    private void TakeInFlags(ITurnContext turn, Person person)
    {
        foreach (var mention in kit.Read(turn).Mentions.Where(mention => mention is { Kind: MentionKind.Flag, Holds: true }))
        {
            kit.Note(turn, person, mention.Value, Answer.Yes);
            person.Answers = person.Answers.With([mention.Value], Answer.Yes);
        }
    }

    /// <summary>In a crisis every message is the crisis's: no request, no topic and no question of the triage comes between.</summary>
    private async Task<DialogTurnResult> StayAsync(DialogContext innerDc, Person person, CancellationToken cancellationToken)
    {
        TakeInFlags(innerDc.Context, person);
        var isNews = kit.Alerts.IsNews(person, kit.Triage.Assess(person.Answers));
        return !isNews && innerDc.Stack.Exists(dialog => dialog.Id == nameof(CrisisDialog))
            ? await innerDc.ContinueDialogAsync(cancellationToken)
            : await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }

    /// <summary>What was a manner of speaking may be a low mood all the same; where nothing else was said, the open question stands again.</summary>
    private async Task<DialogTurnResult?> CarryOnAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var reading = kit.Read(innerDc.Context);
        return reading.Mentions.Any(mention => mention is { Kind: MentionKind.Concern, Value: LowMood, Holds: true }) ? await ComfortAsync(innerDc, cancellationToken)
            : reading.Command is null && reading.Mentions.All(mention => mention.Kind == MentionKind.Concern) ? await innerDc.RemindAsync(cancellationToken)
            : null;
    }

    private async Task<DialogTurnResult?> ComfortAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        await innerDc.Context.SayAsync(
            new Note { Step = "care.low", Advice = ["see_doctor"] }, kit.Text(innerDc.Context, Phrases.LowMood), cancellationToken);
        var reading = kit.Read(innerDc.Context);
        return reading.Suspected.Count > 0 || reading.Mentions.Any(mention => mention.Kind != MentionKind.Concern) ? null : await innerDc.RemindAsync(cancellationToken);
    }
}
