using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>"That is not what I said": asks plainly about what was heard, and only a clear no takes it back.</summary>
public sealed class TakeBackDialog : ComponentDialog
{
    internal const string NotSaid = "not-said";

    private const string No = "no";

    private readonly CoachKit _kit;

    internal TakeBackDialog(CoachKit kit)
        : base(nameof(TakeBackDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("take-back", [AskAsync, DecideAsync]));
        InitialDialogId = "take-back";
    }

    /// <summary>"I meant my foot is asleep" takes something back; "a wee I mean, not a drop" says it once more.</summary>
    internal static bool IsMeant(CoachKit kit, ITurnContext turn)
        => kit.Wish(turn) == Commands.Correct && !kit.Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self } && mention.Polarity != Answer.No);

    /// <summary>What may have been misheard: a concern, or a sign told in free words and not tapped; null when there is none.</summary>
    internal static string? Candidate(CoachKit kit, Person person)
        => person.Lock?.Concern
        ?? person.Told.Where(told
            => person.Answers.Facts.TryGetValue(told.Fact, out var answer) && answer != Answer.No && kit.OwnWords.AreIn(told))
            .Select(told => told.Fact)
            .LastOrDefault();

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (Candidate(_kit, person) is not { } candidate)
        {
            return await step.EndDialogAsync(Outcomes.Alarm, cancellationToken);
        }

        step.Values["candidate"] = candidate;
        var label = _kit.Say.Text(candidate == person.Lock?.Concern ? $"concern.{candidate}.label" : $"redflags.{candidate}");
        var options = _kit.Asking.Taps("safety.really", ["yes", No, Hearing.Unsure]);
        var ask = _kit.Asking.Of("safety.really", "safety.really", options, ("sign", label));
        ask.WhenYes = "yes";
        ask.WhenNo = No;
        ask.WhenUnclear = Hearing.Unsure;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Heard() == No)
        {
            var person = await _kit.PersonAsync(step.Context, cancellationToken);
            TakeBack(person, (string)step.Values["candidate"]);
            await _kit.SayAsync(step.Context, "safety.corrected", Phrases.TakenBack, cancellationToken);
        }

        return await step.EndDialogAsync(Outcomes.Alarm, cancellationToken);
    }

    private static void TakeBack(Person person, string candidate)
    {
        var concern = person.Lock?.Concern == candidate ? null : person.Lock?.Concern;
        if (person.Answers.Facts.ContainsKey(candidate))
        {
            person.Answers = person.Answers.With([candidate], Answer.No);
        }

        // What else was told keeps the lock; the lock is made anew from that alone.
        person.Lock = concern is null ? null : person.Lock! with { Disposition = Disposition.Urgent, Concern = concern };
    }
}
