namespace CoachBot.Coaching;

/// <summary>Reads <c>programme/ten-days.yaml</c>.</summary>
internal static class ProgrammeFile
{
    public const string TenDays = "programme/ten-days.yaml";

    private const int Days = 10;
    private const int MostWordsInATask = 14;

    public static Programme Read(string directory, Ledger ledger)
    {
        if (YamlFile.Open(directory, TenDays, ledger) is not { } section)
        {
            return new Programme([]);
        }

        var sections = section.Children("days");
        var days = sections.Select((day, index) => ReadDay(day, index + 1, ledger)).ToList();
        if (days.Count != Days)
        {
            ledger.Report(section.At("days"), $"There are {days.Count} days but must be {Days}. Add or remove some.");
        }

        var programme = new Programme(days);
        CheckLessons(programme, sections, ledger);
        section.Close();
        return programme;
    }

    private static (ProgrammeDay, IReadOnlyList<Variation>) ReadDay(Section section, int number, Ledger ledger)
    {
        if (section.Number("day", 1, Days) != number)
        {
            ledger.Report(section.At("day"), $"This is day {number} by its place. Number the days in order, from 1.");
        }

        var day = new ProgrammeDay(number, ReadLesson(section, ledger), section.Word<RoutineKind>("routine"), ReadTask(section, ledger));
        var variations = section.Has("for") ? section.Children("for").Select(item => ReadVariation(item, ledger)).ToList() : [];
        section.Close();
        return (day, variations);
    }

    private static Variation ReadVariation(Section section, Ledger ledger)
    {
        if (!section.Has("regions") && !section.Has("phases"))
        {
            ledger.Report(section.Origin, "This fits everybody. Name its regions or its phases, or write it into the day itself.");
        }

        if (!section.Has("lesson") && !section.Has("routine") && !section.Has("task"))
        {
            ledger.Report(section.Origin, "This changes nothing. Give it a lesson, a routine or a task, or remove it.");
        }

        var variation = new Variation(
            section.Has("regions") ? section.Words<Region>("regions") : Enum.GetValues<Region>(),
            section.Has("phases") ? section.Words<Phase>("phases") : Enum.GetValues<Phase>(),
            section.Has("lesson") ? ReadLesson(section, ledger) : null,
            section.Has("routine") ? section.Word<RoutineKind>("routine") : null,
            section.Has("task") ? ReadTask(section, ledger) : null);
        section.Close();
        return variation;
    }

    private static string ReadLesson(Section section, Ledger ledger)
    {
        var lesson = section.Text("lesson");
        ledger.Refer(IdKind.Lesson, lesson, section.At("lesson"));
        return lesson;
    }

    private static string ReadTask(Section section, Ledger ledger)
    {
        var task = section.Text("task");
        if (!ledger.IsDefined(IdKind.Task, task))
        {
            ledger.Define(IdKind.Task, task, section.At("task"));
        }

        var words = WordCount.Of(task);
        if (words > MostWordsInATask)
        {
            ledger.Report(section.At("task"), $"The task is {words} words long; at most {MostWordsInATask} are kept in mind. Shorten it.");
        }

        return task;
    }

    /// <summary>Nobody who stays in one phase is taught the same twice.</summary>
    private static void CheckLessons(Programme programme, IReadOnlyList<Section> sections, Ledger ledger)
    {
        foreach (var (region, phase) in from region in Enum.GetValues<Region>() from phase in Enum.GetValues<Phase>() select (region, phase))
        {
            foreach (var again in programme.For(region, phase).GroupBy(day => day.Lesson).SelectMany(same => same.Skip(1)))
            {
                ledger.Report(
                    sections[again.Day - 1].At("day"),
                    $"\"{again.Lesson}\" is taught twice to {Kebab.Of(region)}, {Kebab.Of(phase)}. Take another lesson for one of the days.");
            }
        }
    }
}
