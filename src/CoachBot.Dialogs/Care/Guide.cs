using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Shows the guide of ten days to whoever asks for it, as it is for them now. While exercise is off it is not shown.</summary>
internal sealed class Guide(CoachKit kit) : IListener
{
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        if (kit.Wish(turn) != Commands.Guide || person.Lock is not null || kit.IsDanger(person))
        {
            return null;
        }

        var card = new Card
        {
            Title = kit.Say.Text(Phrases.GuideTitle),
            Lead = kit.Say.Text(Phrases.GuideLead),
            Steps = [.. kit.TenDays(person).Select(Line)],
        };
        var days = card.Steps.Select((line, index) => $"{index + 1}. {line}");
        await turn.ShowAsync(new Note { Step = "guide" }, string.Join('\n', [$"**{card.Title}**", card.Lead, .. days]), card, cancellationToken);
        return await innerDc.RemindAsync(cancellationToken);
    }

    private string Line(ProgrammeDay day) => kit.Say.Text(
        Phrases.GuideDay,
        ("lesson", kit.Library.Lessons[day.Lesson].Title),
        ("routine", kit.Say.Text(day.Routine == RoutineKind.Stretch ? Phrases.GuideStretch : Phrases.GuideRoutine)),
        ("task", day.Task));
}
