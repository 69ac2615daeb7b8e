namespace CoachBot.Coaching;

/// <summary>All that the coach knows, read from the content directory.</summary>
public sealed class Library
{
    private readonly Dictionary<string, Question> _questions;

    internal Library(Contents contents)
    {
        Exercises = contents.Exercises;
        Routines = contents.Routines;
        Questions = contents.Questions;
        Cautions = contents.Cautions;
        FlagGroups = contents.Groups;
        Flags = contents.Flags;
        Rules = contents.Rules;
        Stop = contents.Stop;
        Topics = contents.Topics;
        Concerns = contents.Concerns;
        Lessons = contents.Lessons;
        TenDays = contents.TenDays;
        Sources = contents.Sources;
        Numbers = contents.Numbers;
        Pictures = contents.Pictures;
        Say = new Phrasebook(contents.Texts.ToDictionary(text => text.Key, text => text.Value.Text));
        Understanding = new Understanding(new Compiler(contents.Lexicon), Say, contents.Tellings, contents.CautionTellings);
        Schedules = new ScheduleReader(contents.Times);
        _questions = Questions.DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Exercise> Exercises { get; }

    public IReadOnlyList<Routine> Routines { get; }

    public IReadOnlyList<Question> Questions { get; }

    public IReadOnlyList<FlagGroup> FlagGroups { get; }

    public IReadOnlyDictionary<string, Flag> Flags { get; }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What may be felt during a move, and what each sign means.</summary>
    public StopRules Stop { get; }

    /// <summary>Questions that have an answer of their own, at any step.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Dangers that are not the back's, the first to be said first.</summary>
    public IReadOnlyList<Concern> Concerns { get; }

    /// <summary>What is worth knowing about a sore back, by id.</summary>
    public IReadOnlyDictionary<string, Lesson> Lessons { get; }

    /// <summary>The guide of ten days.</summary>
    public Programme TenDays { get; }

    public IReadOnlyList<string> Cautions { get; }

    /// <summary>What the exercises and lessons rest on, by the short name they cite.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What some of these short names stand for, in one line.</summary>
    public string Cited(IEnumerable<string> sources) => string.Join("; ", sources.Select(source => Sources[source]));

    public Phrasebook Say { get; }

    public Understanding Understanding { get; }

    /// <summary>Hears when somebody wants to be asked.</summary>
    public ScheduleReader Schedules { get; }

    public EmergencyNumbers Numbers { get; }

    /// <summary>How each exercise looks, by its id.</summary>
    public IReadOnlyDictionary<string, Movement> Pictures { get; }

    /// <summary>Reads the content directory; broken content throws <see cref="ContentException"/> with every problem.</summary>
    public static Library Load(string directory)
    {
        var ledger = new Ledger();
        var contents = Contents.Read(directory, ledger);
        ledger.ReportUndefined(Enum.GetValues<IdKind>());
        return ledger.Problems.Count == 0 ? new Library(contents) : throw new ContentException(ledger.Problems);
    }

    public Question Question(string id) =>
        _questions.TryGetValue(id, out var question)
            ? question
            : throw new KeyNotFoundException($"triage.yaml has no question \"{id}\".");
}
