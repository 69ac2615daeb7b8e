using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>How much is kept of a person, to be said before it is deleted and after.</summary>
internal sealed class Holdings(Phrasebook say)
{
    /// <summary>"Your answers, 12 diary entries, 85 messages and 1 check-in"; empty when nothing is kept.</summary>
    public string Of(Person person, Diary diary)
    {
        List<string> parts =
        [
            .. person.Trail.Count > 0 || person.AssessedAt is not null ? [say.Text(Phrases.KeptAnswers)] : Array.Empty<string>(),
            .. Count(diary.Entries.Count, Phrases.KeptEntry, Phrases.KeptEntries),
            .. Count(diary.Messages, Phrases.KeptMessage, Phrases.KeptMessages),
            .. person.CheckIns is null ? Array.Empty<string>() : [say.Text(Phrases.KeptCheckIn)],
        ];
        return parts.Count < 2
            ? string.Concat(parts)
            : say.Text(Phrases.KeptAnd, ("first", string.Join(", ", parts.SkipLast(1))), ("last", parts[^1]));
    }

    private IEnumerable<string> Count(int number, string one, string more)
    {
        if (number > 0)
        {
            yield return number == 1 ? say.Text(one) : say.Text(more, ("count", number));
        }
    }
}
