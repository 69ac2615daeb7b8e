using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Takes in the answer to a question, keeps what was said of warning signs, and reads back what could be misread.</summary>
internal sealed class Recording(CoachKit kit, Echo echo)
{
    public async Task TakeAsync(ITurnContext turn, Person person, string asked, string answer, CancellationToken cancellationToken)
    {
        var open = kit.Hearing.Asks(asked).Where(fact => !person.Answers.Facts.ContainsKey(fact)).ToList();
        kit.Hearing.Hear(person, asked, answer);
        foreach (var flag in open.Append(answer).Distinct().Where(kit.Library.Flags.ContainsKey).Where(person.Answers.Facts.ContainsKey))
        {
            kit.Note(turn, person, flag, person.Answers.Facts[flag]);
        }

        // Days in the person's own words ("last Tuesday") can be misread; a tapped span cannot.
        if (asked == TriageSteps.Onset && answer.All(char.IsAsciiDigit))
        {
            var news = new News { Before = kit.NewsOf(turn, person).Before };
            news.Steps.Add(asked);
            await echo.SayAsync(turn, person, news, asked, cancellationToken);
        }
    }
}
