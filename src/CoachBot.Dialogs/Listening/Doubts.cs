using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What in a message is unclear, and would matter if it were so.</summary>
internal sealed class Doubts(CoachKit kit)
{
    // More questions in a row would be a form.
    private const int MostDoubts = 2;

    /// <summary>What was hinted at, or, once, what the words resemble if that is graver.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="person">Who wrote it.</param>
    /// <param name="session">Knows what was asked about before.</param>
    /// <param name="leave">Flags that somebody else asks about.</param>
    /// <param name="isClear">What the message is about is known: nothing is made of what it resembles.</param>
    public List<Doubt> In(ITurnContext turn, Person person, Session session, IReadOnlyCollection<string> leave, bool isClear)
    {
        var reading = kit.Read(turn);
        var hints = MostUrgent(reading.Mentions, person, session, leave);
        var suspected = isClear ? null : Resemblance(turn, reading.Suspected, person, session, leave);
        if (suspected is not null && (hints.Count == 0 || LevelIf(suspected.Flag, person) > LevelIf(hints[0].Value, person)))
        {
            return [suspected];
        }

        // The same words may hint at several signs: they are asked about once, and what is as grave in the same breath.
        var asked = hints
            .Where((hint, at) => !hints.Take(at).Any(graver => graver.Value == hint.Value || graver.Overlaps(hint)))
            .Take(MostDoubts)
            .GroupBy(hint => (Level: LevelIf(hint.Value, person), IsSupposed: hint.When == Temporality.Supposed))
            .Select(equal => new Doubt(equal.First().Value, equal.Key.IsSupposed, Or: [.. equal.Skip(1).Select(hint => hint.Value)]))
            .ToList();

        // What is less grave waits for its question on a list.
        return [.. asked.Where((doubt, at) => at == 0 || !doubt.IsToCome(person))];
    }

    /// <summary>What the words of a message resemble that nothing else was made of; null when nothing, or nothing that matters.</summary>
    public Doubt? InUnheard(ITurnContext turn, Person person, Session session)
        => kit.Read(turn).Resembled is [var likeliest, ..] signs && !session.Clarified.Contains(likeliest.Value)
            ? Resemblance(turn, signs, person, session, session.Routine is null ? kit.Stopping.OfMoves : [])
            : null;

    private Doubt? Resemblance(ITurnContext turn, IReadOnlyList<Mention> signs, Person person, Session session, IReadOnlyCollection<string> leave)
    {
        var reading = kit.Read(turn);
        if (signs is not [{ Kind: MentionKind.Flag }, ..] || reading.Mentions.Any(IsQuestion) || reading.Command is not null || reading.YesNo is Answer.Yes or Answer.No)
        {
            return null;
        }

        var urgent = MostUrgent(signs.Where(sign => IsOpenTo(sign.Value, person.Answers)), person, session, [.. leave, .. session.Clarified]);
        return urgent.Count == 0 ? null : new Doubt(urgent[0].Value, Supposed: false, turn.Activity.Text, [.. urgent.Skip(1).Select(sign => sign.Value)]);
    }

    // "Shall I take one Combiflam" has an answer of its own.
    private static bool IsQuestion(Mention mention) => mention is { Kind: MentionKind.Topic, Holds: true };

    private Disposition LevelIf(string isSo, Person person) => kit.Triage.Assess(person.Answers.With([isSo], Answer.Yes)).Disposition;

    // Nobody is asked about the child of a pregnancy that there is not.
    private bool IsOpenTo(string flag, Answers answers)
        => kit.Library.FlagGroups.Where(group => group.Flags.Contains(flag)).ToList() is var groups && (groups.Count == 0 || groups.Exists(group => group.IsOpenTo(answers)));

    /// <summary>
    /// A hedge about anything that would matter; the past and the hypothetical only about an emergency. What would only
    /// be minded ("I might be pregnant") is asked about where no question on it is still to come. The gravest first.
    /// </summary>
    private List<Mention> MostUrgent(IEnumerable<Mention> mentions, Person person, Session session, IReadOnlyCollection<string> leave)
    {
        var answers = person.Answers;
        var now = kit.Triage.Assess(answers);
        return [.. mentions
            .Where(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self, Holds: false } && mention.Polarity != Answer.No && !leave.Contains(mention.Value))
            .Where(mention => answers.Facts.GetValueOrDefault(mention.Value, Answer.No) == Answer.No)
            .Select(mention => (Mention: mention, Then: kit.Triage.Assess(answers.With([mention.Value], Answer.Yes))))
            .Where(doubt => doubt.Mention.When == Temporality.Now
                ? doubt.Then.Disposition > now.Disposition || doubt.Then.Scope < now.Scope
                    || (person.AssessedAt is not null && doubt.Then.Cautions.Count > now.Cautions.Count)
                : doubt.Then.Disposition == Disposition.Emergency && now.Disposition < Disposition.Emergency && !session.Clarified.Contains(doubt.Mention.Value))
            .OrderByDescending(doubt => doubt.Then.Disposition)
            .Select(doubt => doubt.Mention)];
    }
}
