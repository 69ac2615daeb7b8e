using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Somebody else's back: a sentence of advice for them, never a plan, and nothing of it is the writer's.</summary>
internal sealed class Others(CoachKit kit)
{
    public const string Step = "safety.others";

    private const string Child = "not_for_children";

    // A back that is asked about hurts, also where nobody says how much.
    private const int LeastPain = 1;

    // "Doubled over, and he has gone a terrible colour"
    private const int FewestVague = 2;

    /// <summary>Says what it means for them; null when there was nothing to say.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="isOwnKnown">The writer's own back is being asked about: what is told of somebody else is told beside it.</param>
    /// <param name="cancellationToken">Ends the saying.</param>
    public async Task<ForThem?> AdviseAsync(ITurnContext turn, bool isOwnKnown, CancellationToken cancellationToken)
    {
        var mentions = kit.Read(turn).Mentions;

        var isOwnToo = isOwnKnown || IsOwnToo(turn);

        // "What can I give my father, he hurt his back": what is asked for is supposed, the back is not.
        var isAskedFor = mentions.Any(mention => mention is { Who: Experiencer.Other, Kind: MentionKind.Complaint, Polarity: not Answer.No });
        var theirs = mentions.Where(mention => mention.Who == Experiencer.Other && mention.Polarity != Answer.No && IsAboutHealth(mention))
            .Where(mention => mention.When == Temporality.Now || mention.Kind == MentionKind.Complaint || (isAskedFor && mention.When == Temporality.Supposed))
            .ToList();

        // A vague word is a sign where theirs are told of, not of a mate named in passing.
        var session = await kit.SessionAsync(turn, cancellationToken);
        var isTheirBack = session.ForSomebodyElse || theirs.Exists(mention => IsAboutABack(mention) && !IsVague(mention));
        var isAboutThem = session.ForSomebodyElse || (!isOwnToo && (isTheirBack || theirs.Count(IsVague) >= FewestVague));
        theirs.RemoveAll(mention => !isAboutThem && IsVague(mention));
        var answers = With(theirs, session.Theirs ?? new Answers { Pain = isTheirBack ? LeastPain : null });
        var assessment = kit.Triage.Assess(answers);

        // "I hurt my back lifting my son, he is 8": the back is the writer's, and the age is only told.
        var isAgeAlone = theirs.TrueForAll(mention => mention.Kind == MentionKind.Age);
        if (theirs.Count == 0 || (assessment.Disposition < Disposition.Doctor && !theirs.Exists(IsAboutABack)) || (isAgeAlone && isOwnToo))
        {
            return null;
        }

        var isChild = assessment.Disposition == Disposition.Urgent && assessment.Advice.Contains(Child);

        // What must be seen today may be more than that, and is asked about once: "it hit him in the back out of nowhere".
        var isSettled = assessment.Disposition == Disposition.Emergency || isChild || (assessment.Disposition == Disposition.Urgent && session.Theirs is not null);
        var then = isOwnToo ? ForThem.Beside : isSettled ? ForThem.Done : ForThem.AskSigns;
        session.Theirs = isOwnToo ? null : answers;
        var text = kit.Text(turn, $"others.{(isChild ? "child" : Wire.Id(assessment.Disposition))}");
        var advice = assessment.Disposition == Disposition.Coach ? [] : assessment.Advice;
        var note = isOwnToo ? new Note { Step = Step } : Verdict.Note(Step, assessment);
        await turn.SayAsync(
            note with { Advice = ["others", .. advice] },
            then == ForThem.Done ? text + " " + kit.Say.Text(Phrases.OthersEnd) : text,
            cancellationToken);
        return then;
    }

    /// <summary>Ends the talk about them with what they should do.</summary>
    public Task EndAsync(ITurnContext turn, Disposition disposition, List<string> advice, string text, CancellationToken cancellationToken)
        => turn.SayAsync(
            new Note { Step = Step, Disposition = disposition, Advice = ["others", .. advice] },
            kit.Text(turn, text) + " " + kit.Say.Text(Phrases.OthersEnd),
            cancellationToken);

    /// <summary>What is not cleared is to be seen today.</summary>
    public Task EndUnclearAsync(ITurnContext turn, CancellationToken cancellationToken) => EndUrgentAsync(turn, "others.urgent", cancellationToken);

    public Task EndUrgentAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
        => EndAsync(turn, Disposition.Urgent, ["same_day", "see_doctor", "no_exercise"], text, cancellationToken);

    /// <summary>"But mine is sore, too": the message tells of the writer's own back beside.</summary>
    public bool IsOwnToo(ITurnContext turn)
        => kit.Read(turn).Mentions.Any(mention => mention.Holds && (IsAboutABack(mention) || mention.Kind == MentionKind.Flag))
        || kit.Option(turn, WhoseDialog.Step, WhoseDialog.Whose) == WhoseDialog.Mine;

    private static bool IsVague(Mention mention) => mention.Sureness == Sureness.Vague;

    private static bool IsAboutHealth(Mention mention) => IsAboutABack(mention) || mention.Kind is MentionKind.Flag or MentionKind.Caution or MentionKind.Age;

    private static bool IsAboutABack(Mention mention)
        => mention.Kind is MentionKind.Complaint or MentionKind.Region or MentionKind.Onset or MentionKind.Trend or MentionKind.Pain;

    private static Answers With(List<Mention> theirs, Answers known)
    {
        var answers = known with
        {
            Age = Number(MentionKind.Age) ?? known.Age,
            Region = Word<Region>(MentionKind.Region) ?? known.Region,
            OnsetDays = Number(MentionKind.Onset) ?? known.OnsetDays,
            Trend = Word<Trend>(MentionKind.Trend) ?? known.Trend,
            Pain = Number(MentionKind.Pain) ?? known.Pain,
        };
        foreach (var fact in theirs.Where(mention => mention.Kind is MentionKind.Flag or MentionKind.Caution))
        {
            answers = answers.With([fact.Value], Answer.Yes);
        }

        return answers;

        string? First(MentionKind kind) => theirs.Where(mention => mention.Kind == kind).Select(mention => mention.Value).FirstOrDefault();
        int? Number(MentionKind kind) => int.TryParse(First(kind), out var number) ? number : null;
        T? Word<T>(MentionKind kind)
            where T : struct, Enum
            => Enum.TryParse<T>(First(kind), ignoreCase: true, out var word) ? word : null;
    }
}
