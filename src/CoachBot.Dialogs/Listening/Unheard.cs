using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// A statement made to a question about warning signs that nobody could make anything of, or not of all of it. It may tell of one in words
/// that we do not know, so the person is asked about their own words, instead of being shown the list again.
/// </summary>
internal sealed class Unheard(CoachKit kit) : IListener
{
    private const int FewestWords = 2;
    private const int MostWhenUnsure = 5;

    private readonly Report _report = new(kit);

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var text = (turn.Activity.Text ?? "").Trim();
        if (AskPrompt.Current(innerDc) is not { Unheard: { } flag } ask || !IsStatement(text)
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

        session.Doubts = [new Doubt(flag, Supposed: false, text)];
        return await innerDc.BeginDialogAsync(nameof(ClarifyDialog), null, cancellationToken);
    }

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
