using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Shows whoever asks how it goes: in words, and as a chart of their days where it can be shown. Then the open question is put again.</summary>
internal sealed class ProgressAnswers(CoachKit kit) : IListener
{
    private const string Step = "progress.chart";

    private readonly ProgressWords _words = new(kit.Say);

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        if (kit.Wish(turn) != Commands.Progress)
        {
            return null;
        }

        var person = await kit.PersonAsync(turn, cancellationToken);
        var today = kit.Today(turn);
        var summary = ProgressChart.Summary(DiaryDays.Of(CoachKit.Diary(turn).Entries), today);
        var text = _words.Of(summary, isPaused: person.Lock is not null || kit.IsDanger(person));
        var card = summary.DaysTold > 0 && kit.Links?.Chart(turn.Activity, today) is { } link
            ? Drawing.Draw(new Card { Picture = Step, PictureText = ProgressAlt.Of(summary, kit.Say), Lines = [.. text.Split('\n')] }, text, _ => link)
            : null;
        var message = Speech.Last(Step, text, await kit.IsIdleAsync(innerDc, cancellationToken) ? kit.Asking.Taps(Step, [Commands.Export]) : []);
        message.Attachments = card is null ? null : [card];
        await turn.SendActivityAsync(message, cancellationToken);
        return await kit.ReturnAsync(innerDc, cancellationToken) ?? new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
