namespace CoachBot.Coaching;

/// <summary>What is read with a sore back is easy to read, and says nothing that the articles got wrong: <c>wording.yaml</c>.</summary>
internal static class ReadingCheck
{
    private const string File = "wording.yaml";

    // A few words have no grade worth the name.
    private const int FewestWords = 30;

    public static void Run(string directory, Contents contents, Ledger ledger)
    {
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return;
        }

        var grade = section.Number("grade", 4, 12);
        var foreign = section.Texts("foreign", optional: true).ToHashSet(StringComparer.Ordinal);
        var banned = section.Children("banned").Select(item => ReadBanned(item)).ToList();
        section.Close();
        foreach (var (text, origin) in Texts(contents, foreign, ledger))
        {
            if (WordCount.Of(text) >= FewestWords && ReadingGrade.Of(text) is var found && found > grade)
            {
                ledger.Report(origin, $"This reads at grade {found:F1}; at most {grade} is easy in pain. Use shorter words and sentences.");
            }

            foreach (var (phrase, because) in banned.Where(item => item.Phrase.Length > 0 && text.Contains(item.Phrase, StringComparison.OrdinalIgnoreCase)))
            {
                ledger.Report(origin, $"\"{phrase}\" must not be said: {because} Say it otherwise.");
            }
        }
    }

    private static (string Phrase, string Because) ReadBanned(Section section)
    {
        var banned = (section.Text("phrase"), section.Text("because"));
        section.Close();
        return banned;
    }

    /// <summary>Everything that a person reads, each with its place.</summary>
    private static IEnumerable<(string Text, Origin Origin)> Texts(Contents contents, HashSet<string> foreign, Ledger ledger) =>
        contents.Texts.Where(text => !foreign.Contains(text.Key)).Select(text => text.Value)
            .Concat(contents.Exercises.Values.Select(exercise => (
                string.Join(' ', [$"{exercise.Name}.", exercise.Why, .. exercise.Steps, exercise.Cue, exercise.Stop, exercise.Progression]),
                ledger.OriginOf(IdKind.Exercise, exercise.Id, $"exercises/{exercise.Id}.yaml"))))
            .Concat(contents.Lessons.Values.Select(lesson => (
                string.Join(' ', [$"{lesson.Title}.", .. lesson.Lines]), ledger.OriginOf(IdKind.Lesson, lesson.Id, $"lessons/{lesson.Id}.yaml"))))
            .Concat(contents.TenDays.Tasks.Select(task => (task, ledger.OriginOf(IdKind.Task, task, ProgrammeFile.TenDays))))
            .Concat(contents.Pictures.Values.Select(movement => (movement.Alt, ledger.OriginOf(IdKind.Picture, movement.Id, $"pictures/{movement.Id}.yaml"))));
}
