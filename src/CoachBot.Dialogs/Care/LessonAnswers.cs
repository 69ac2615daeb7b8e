using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// What a lesson answers, at any step, and the next one for whoever asks for any: then the open question is put again.
/// While exercise is off nothing is taught, for "keep moving" would speak against the alert.
/// </summary>
internal sealed class LessonAnswers(CoachKit kit) : IListener
{
    // More would be a wall.
    private const int MostLessons = 2;

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var lessons = Asked(turn, person).ToList();
        if (lessons.Count == 0 || person.Lock is not null || kit.IsDanger(person))
        {
            return null;
        }

        foreach (var lesson in lessons)
        {
            person.Learn(lesson.Id);
            await SayAsync(turn, lesson, cancellationToken);
        }

        return await innerDc.RemindAsync(cancellationToken);
    }

    private IEnumerable<Lesson> Asked(ITurnContext turn, Person person)
    {
        var reading = kit.Read(turn);
        var asked = reading.Mentions.Where(mention => mention.Kind == MentionKind.Lesson && mention.Polarity != Answer.No)
            .Select(mention => mention.Value).Distinct().Take(MostLessons).ToList();
        if (asked.Count == 0 && kit.Wish(turn) == Commands.Lesson)
        {
            asked = [Next(person)];
        }

        return asked.Select(id => kit.Library.Lessons[id]);
    }

    /// <summary>In the order of the guide for this person; when all are told, the one that was told longest ago.</summary>
    private string Next(Person person)
        => kit.TenDays(person).Select(day => day.Lesson)
            .Concat(kit.Library.Lessons.Keys)
            .FirstOrDefault(id => !person.Lessons.Contains(id)) ?? person.Lessons[0];

    private Task SayAsync(ITurnContext turn, Lesson lesson, CancellationToken cancellationToken)
    {
        List<string> lines =
        [
            .. lesson.Lines,
            .. lesson.Advice.Select(id => kit.Text(turn, $"advice.{id}")),
            kit.Say.Text(Phrases.LessonSources, ("sources", kit.Library.Cited(lesson.Sources))),
        ];
        return turn.ShowAsync(
            new Note { Step = $"lesson.{lesson.Id}", Advice = [.. lesson.Advice] },
            string.Join('\n', lines.Prepend(kit.Say.Text(Phrases.LessonTitle, ("title", lesson.Title)))),
            new Card { Title = lesson.Title, Lines = lines },
            cancellationToken);
    }
}
