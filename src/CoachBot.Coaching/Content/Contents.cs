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
    TimesLexicon Times,
    IReadOnlyList<Telling> Tellings,
    IReadOnlyList<Telling> CautionTellings,
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

        var exercises = ById("exercises", ExerciseFile.Read, exercise => exercise.Id);
        var lexicon = LexiconFile.Read(directory, ledger);
        lexicon.AddNames(exercises.Values);
        return new Contents(
            exercises,
            YamlFile.In(directory, "routines").Select(file => RoutineFile.Read(directory, file, ledger)).OfType<Routine>().ToList(),
            questions,
            cautions,
            groups,
            flags,
            rules,
            stop,
            topics,
            concerns,
            ById(LessonFile.Folder, LessonFile.Read, lesson => lesson.Id),
            ProgrammeFile.Read(directory, ledger),
            sources,
            texts,
            lexicon,
            TimesFile.Read(directory, lexicon, ledger),
            TellingsFile.Read(directory, lexicon, ledger),
            TellingsFile.ReadCautions(directory, lexicon, ledger),
            NumbersFile.Read(directory, ledger),
            ById("pictures", PictureFile.Read, movement => movement.Id));

        Dictionary<string, T> ById<T>(string folder, Func<string, string, Ledger, T?> read, Func<T, string> id)
            where T : class
            => YamlFile.In(directory, folder).Select(file => read(directory, file, ledger)).OfType<T>().DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
    }
}
