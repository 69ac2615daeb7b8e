using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>The last word of a session: what was done, what changes next time, and what is there to do next.</summary>
internal sealed class Closing(CoachKit kit)
{
    private Phrasebook Say => kit.Say;

    public Activity Of(string step, RoutineSession routine, Person person)
    {
        var done = routine.Turns.Count(turn => turn.Outcome is not (null or Outcome.Skipped));
        var lines = new List<string> { Say.Text(step, ("done", done), ("count", routine.Turns.Count)) };
        lines.AddRange(Named(routine, Outcome.Easy, Phrases.DoneHarder));
        lines.AddRange(Named(routine, Outcome.TooMuch, Phrases.DoneEasier));
        lines.AddRange(Named(routine, Outcome.Hurt, Phrases.DoneDropped));
        lines.Add(Say.Text(Phrases.DoneNext));
        lines.Add(Say.Text(Phrases.DoneAfter));
        var options = HomeDialog.Choices(kit.Asking, person);
        return Speech.Put(
            new Ask
            {
                Note = new Note { Step = step, Options = options.ConvertAll(option => option.Value), Disposition = Disposition.Coach },
                Text = string.Join("\n\n", lines),
                Card = new Card { Tone = Tone.Good },
                Options = options,
            },
            isRetry: false);
    }

    private IEnumerable<string> Named(RoutineSession routine, string outcome, string phrase)
    {
        var names = routine.Turns
            .Where(turn => turn.Outcome == outcome)
            .Select(turn => kit.Library.Exercises[turn.Exercise].Name)
            .ToList();
        return names.Count == 0 ? [] : [Say.Text(phrase, ("names", string.Join(", ", names)))];
    }
}
