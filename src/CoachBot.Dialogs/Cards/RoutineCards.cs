using CoachBot.Coaching;

namespace CoachBot.Dialogs.Cards;

/// <summary>The cards of one exercise: how it goes, and each bout of it.</summary>
internal sealed class RoutineCards(CoachKit kit)
{
    public Card Exercise(Exercise exercise, string title, string left, string dose, List<string> last) => WithPicture(exercise, new Card
    {
        Tone = Tone.Caution,
        Above = left,
        Title = title,
        Lead = exercise.Why,
        Steps = [.. exercise.Steps],
        Dose = dose,
        Lines = last,
    });

    /// <param name="exercise">What is done.</param>
    /// <param name="where">The side and the set, as far as there are several.</param>
    /// <param name="go">How long or how often.</param>
    public Card Bout(Exercise exercise, IEnumerable<string> where, string go) => WithPicture(exercise, new Card
    {
        IsSmall = true,
        Above = string.Join(" · ", where.Prepend(exercise.Name)),
        Title = go,
        Lead = exercise.Cue,
    });

    private Card WithPicture(Exercise exercise, Card card)
    {
        if (kit.Library.Pictures.TryGetValue(exercise.Id, out var movement))
        {
            card.Picture = exercise.Id;
            card.PictureText = movement.Alt;
        }

        return card;
    }
}
