namespace CoachBot.Coaching;

/// <summary>What the content files hold, as read.</summary>
internal sealed record Contents(
    Dictionary<string, Exercise> Exercises,
    List<Routine> Routines,
    List<Question> Questions,
    IReadOnlyList<string> Cautions,
    List<FlagGroup> Groups,
    Dictionary<string, Flag> Flags,
    List<Rule> Rules,
    StopRules Stop,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Concern> Concerns,
    IReadOnlyDictionary<string, Lesson> Lessons,
    Programme TenDays,
    IReadOnlyDictionary<string, string> Sources,
    Dictionary<string, (string Text, Origin Origin)> Texts,
    Lexicon Lexicon,
    EmergencyNumbers Numbers,
    Dictionary<string, Movement> Pictures)
{
    public static Contents Read(string directory, Ledger ledger)
    {
        var (questions, cautions) = TriageFile.Read(directory, ledger);
        var (groups, flags, rules, stop) = RedFlagsFile.Read(directory, ledger);
        var (topics, concerns) = TopicsFile.Read(directory, ledger);
        var texts = SayFile.Read(directory, SayFile.English, ledger);
        foreach (var (key, text) in texts)
        {
            ledger.Define(IdKind.Text, key, text.Origin);
        }

        var builtIn = AdviceFor.BuiltIn.Select(id => $"advice.{id}")
            .Concat(Enum.GetValues<Disposition>().Select(disposition => $"disposition.{Kebab.Of(disposition)}"))
            .Concat(Swap.Reasons.Select(reason => $"swap.because.{reason}"));
        foreach (var key in builtIn)
        {
            ledger.Refer(IdKind.Text, key, new Origin(SayFile.English, 1));
        }

        // An advice may be worded otherwise for one disposition: "advice.midwife.coach".
        foreach (var (key, text) in texts.Where(text => text.Key.StartsWith("advice.", StringComparison.Ordinal)))
        {
            if (key.Split('.') is ["advice", var id, var disposition] && Kebab.Parse<Disposition>(disposition) is not null)
            {
                ledger.Refer(IdKind.Text, $"advice.{id}", text.Origin);
                ledger.Refer(IdKind.Text, key, text.Origin);
            }
        }

        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, node, origin) in YamlFile.Open(directory, "sources.yaml", ledger)?.Entries ?? [])
        {
            ledger.Define(IdKind.Source, name, origin);
            sources[name] = node.ToString();
        }

        return new Contents(
            YamlFile.In(directory, "exercises").Select(file => ExerciseFile.Read(directory, file, ledger)).OfType<Exercise>()
                .DistinctBy(exercise => exercise.Id).ToDictionary(exercise => exercise.Id, StringComparer.Ordinal),
            YamlFile.In(directory, "routines").Select(file => RoutineFile.Read(directory, file, ledger)).OfType<Routine>().ToList(),
            questions,
            cautions,
            groups,
            flags,
            rules,
            stop,
            topics,
            concerns,
            YamlFile.In(directory, LessonFile.Folder).Select(file => LessonFile.Read(directory, file, ledger)).OfType<Lesson>()
                .DistinctBy(lesson => lesson.Id).ToDictionary(lesson => lesson.Id, StringComparer.Ordinal),
            ProgrammeFile.Read(directory, ledger),
            sources,
            texts,
            LexiconFile.Read(directory, ledger),
            NumbersFile.Read(directory, ledger),
            YamlFile.In(directory, "pictures").Select(file => PictureFile.Read(directory, file, ledger)).OfType<Movement>()
                .DistinctBy(movement => movement.Id).ToDictionary(movement => movement.Id, StringComparer.Ordinal));
    }
}
