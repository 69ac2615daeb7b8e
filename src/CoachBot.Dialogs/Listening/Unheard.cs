using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// A statement that nobody could make anything of, or not of all of it. Made to a question about warning signs it may tell of one in words
/// that we do not know, elsewhere where it resembles one: the person is asked about their own words, instead of being asked the same again.
/// </summary>
internal sealed class Unheard(CoachKit kit) : IListener
{
    private const int FewestWords = 2;
    private const int MostWhenUnsure = 5;

    private readonly Report _report = new(kit);
    private readonly Doubts _doubts = new(kit);

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var text = (turn.Activity.Text ?? "").Trim();
        if (AskPrompt.Current(innerDc) is not { } ask || !IsStatement(text)
            || IsHeard(text, [.. kit.Read(turn).Mentions.Where(mention => mention.Kind == MentionKind.Flag)])
            || kit.Wish(turn) is not (null or Commands.Pause or Commands.Correct)
            || (_report.IsGiven(turn) && (await kit.PersonAsync(turn, cancellationToken)).Lock is not null)
            || IsAnswered(ask, turn, text))
        {
            return null;
        }

        var session = await kit.SessionAsync(turn, cancellationToken);
        if (innerDc.ActiveDialog?.Id == nameof(TheirSignsDialog))
        {
            return session.ForSomebodyElse ? await innerDc.BeginDialogAsync(nameof(TheirWordsDialog), text, cancellationToken) : null;
        }

        var person = await kit.PersonAsync(turn, cancellationToken);
        var doubt = person.Lock is not null && IsNoGraver(turn, person.Lock) ? null
            : ask.Unheard is { } flag ? new Doubt(flag, Supposed: false, text)
            : !IsAboutTheBody(innerDc.ActiveDialog?.Id) || person.Lock is not null || session.ForSomebodyElse || IsUnderstood(turn) ? null
            : _doubts.InUnheard(turn, person, session);
        if (doubt is null)
        {
            return null;
        }

        session.Doubts = [doubt];
        return await innerDc.BeginDialogAsync(nameof(ClarifyDialog), null, cancellationToken);
    }

    // "Gone red and spotty in a stripe" is for the doctor who is to be seen today anyway.
    private bool IsNoGraver(ITurnContext turn, ExerciseLock known)
        => kit.Read(turn).Resembled is [{ Kind: MentionKind.Flag } likeliest, ..] && kit.Library.Flags[likeliest.Value].Level <= known.Disposition;

    private static bool IsAboutTheBody(string? dialog)
        => dialog is nameof(TriageDialog) or nameof(RoutineDialog) or nameof(StretchNowDialog) or nameof(CheckInDialog) or nameof(HomeDialog);

    // What a move does to the body is for the exercise to hear.
    private bool IsUnderstood(ITurnContext turn)
        => kit.Read(turn).Mentions.Any(mention => mention.Holds && mention.Kind is not (MentionKind.Exercise or MentionKind.Equipment or MentionKind.Place))
        || kit.Stopping.SignIn(turn) is not null || kit.Stopping.IsFine(turn);

    // "Loo roll might as well be touching someone else" is more than unsure.
    private bool IsAnswered(Ask ask, ITurnContext turn, string text)
        => AskPrompt.Answer(kit, ask, turn) is { } answer
        && !(answer == Hearing.Unsure && Words(text) > MostWhenUnsure && kit.Library.Understanding.GoesOn(text));

    // "Not numb, but I have been wet all night" is half heard.
    private bool IsHeard(string text, List<Mention> flags)
        => flags.Count > 0 && !(flags.TrueForAll(flag => flag.Polarity == Answer.No) && kit.Library.Understanding.GoesOn(text));

    private static bool IsStatement(string text)
        => !text.EndsWith('?') && Words(text) >= FewestWords;

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
