using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Takes the number with which somebody answers how their back is after a session; whatever else they write is for others.</summary>
internal sealed class AfterSession(CoachKit kit) : IListener
{
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var session = await kit.SessionAsync(turn, cancellationToken);
        var isAsked = session.AsksAfter && innerDc.ActiveDialog is null;
        session.AsksAfter = false;
        if (!isAsked || kit.Command(turn) is not null || kit.Library.Understanding.Pain(turn.Activity.Text ?? "") is not { } pain)
        {
            return null;
        }

        var person = await kit.PersonAsync(turn, cancellationToken);
        kit.Enter(turn, person, DiaryKind.After, pain: pain);
        var phrase = person.Answers.Pain is { } before && pain >= before + 2 ? Phrases.AfterSessionMore : Phrases.AfterSessionNoted;
        await turn.SayAsync(new Note { Step = "routine.after" }, kit.Say.Text(phrase, ("now", pain)), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
