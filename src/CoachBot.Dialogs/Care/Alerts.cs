using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>What is said while exercise is off: at length when there is news, shortly after that.</summary>
internal sealed class Alerts(Library library)
{
    private readonly LocalPhrases _local = new(library);
    private readonly Verdict _verdict = new(library);

    /// <summary>How urgent it is, all told. What was urgent once stays so until the person was seen.</summary>
    public Disposition Level(Person person, Assessment assessment)
        => Max(Max(assessment.Disposition, person.Lock?.Disposition ?? Disposition.Urgent), ConcernOf(person)?.Level ?? Disposition.Urgent);

    public bool IsNews(Person person, Assessment assessment)
        => person.Lock is not { } known || Level(person, assessment) > known.Disposition || Reasons(person, assessment).Except(known.Said).Any();

    /// <summary>News that is a danger of its own, and not only the lock that stands.</summary>
    public bool IsNewAlarm(Person person, Assessment assessment)
        => (IsAlarm(assessment) || ConcernOf(person) is not null) && IsNews(person, assessment);

    /// <summary>The lock as it is once the alert was given.</summary>
    public ExerciseLock Lock(Person person, Assessment assessment, DateTimeOffset now)
        => (person.Lock ?? new ExerciseLock(assessment.Disposition, now)) with
        {
            Disposition = Level(person, assessment),
            Said = [.. Reasons(person, assessment).Union(person.Lock?.Said ?? [])],
        };

    public Note Note(Person person, Assessment assessment)
    {
        var advice = (ConcernOf(person)?.Advice ?? []).Concat(IsAlarm(assessment) ? assessment.Advice : []).Distinct().ToList();
        return Verdict.Note("safety.alert", assessment) with
        {
            Disposition = Level(person, assessment),
            Advice = advice.Count > 0 ? advice : ["no_exercise"],
        };
    }

    /// <summary>What is to be said of a danger beside the back, before the alert itself; null when it is no news.</summary>
    public (Note Note, string Text)? Concern(Person person, string? locale)
        => ConcernOf(person) is { } concern && !person.Lock!.Said.Contains(concern.Id)
            ? (new Note { Step = concern.Step, Disposition = concern.Level, Advice = [.. concern.Advice] }, _local.Text($"concern.{concern.Id}", locale))
            : null;

    public string Text(Person person, Assessment assessment, string? locale)
        => IsAlarm(assessment) && IsNews(person, assessment) ? _verdict.Meaning(assessment, locale) : Short(person, assessment, locale);

    /// <summary>The number once more, and what opens the lock.</summary>
    public string Short(Person person, Assessment assessment, string? locale)
        => _local.Text(Level(person, assessment) == Disposition.Emergency ? Phrases.AlertShortEmergency : Phrases.AlertShortUrgent, locale);

    private Concern? ConcernOf(Person person) => library.Concerns.FirstOrDefault(concern => concern.Id == person.Lock?.Concern);

    private static IEnumerable<string> Reasons(Person person, Assessment assessment)
        => assessment.Findings.Select(finding => finding.Id).Append(person.Lock?.Concern).OfType<string>();

    private static bool IsAlarm(Assessment assessment) => assessment.Disposition >= Disposition.Urgent;

    private static Disposition Max(Disposition one, Disposition other) => one > other ? one : other;
}
