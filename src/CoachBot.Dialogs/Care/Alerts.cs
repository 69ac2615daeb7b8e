using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>What is said while exercise is off: at length when there is news, shortly after that.</summary>
internal sealed class Alerts(Library library)
{
    /// <summary>The alert's own question, too.</summary>
    public const string Step = "safety.alert";

    // What the short words for an emergency say, whatever its sign.
    private static readonly string[] ByPhoneOrThere = ["call_emergency", "go_ae"];

    private readonly LocalPhrases _local = new(library);
    private readonly Verdict _verdict = new(library);

    /// <summary>How urgent it is, all told. What was urgent once stays so until the person was seen.</summary>
    public Disposition Level(Person person, Assessment assessment)
        => Max(Max(assessment.Disposition, person.Lock?.Disposition ?? Disposition.Urgent), ConcernOf(person)?.Level ?? Disposition.Urgent);

    public bool IsNews(Person person, Assessment assessment) => NewConcern(person) is not null || HasNewSigns(person, assessment);

    /// <summary>Signs that were not spoken of yet; beside something graver they go without saying.</summary>
    public bool HasNewSigns(Person person, Assessment assessment)
        => IsAlarm(assessment)
        && assessment.Disposition == Level(person, assessment)
        && Signs(assessment).Except(person.Lock?.Said ?? []).Any();

    /// <summary>The lock as it is once the alert was given.</summary>
    public ExerciseLock Lock(Person person, Assessment assessment, DateTimeOffset now)
        => (person.Lock ?? new ExerciseLock(assessment.Disposition, now)) with
        {
            Disposition = Level(person, assessment),
            Said = [.. (person.Lock?.Said ?? []).Union(Signs(assessment)).Union(ConcernOf(person) is { } concern ? [concern.Id] : [])],
        };

    public Note Note(Person person, Assessment assessment)
    {
        var advice = (ConcernOf(person)?.Advice ?? []).Concat(IsAlarm(assessment) ? assessment.Advice : []).Concat(IsShortAlarm(person, assessment) ? ByPhoneOrThere : []).Distinct().ToList();
        return Verdict.Note(Step, assessment) with
        {
            Disposition = Level(person, assessment),
            Advice = advice.Count > 0 ? advice : ["no_exercise"],
        };
    }

    /// <summary>What is to be said of a danger beside the back, before the alert itself; null when it is no news.</summary>
    public (Note Note, string Text)? Concern(Person person, string? locale)
        => NewConcern(person) is { } concern
            ? (new Note { Step = concern.Step, Disposition = concern.Level, Advice = [.. concern.Advice] }, _local.Text($"concern.{concern.Id}", locale))
            : null;

    public string Text(Person person, Assessment assessment, string? locale)
        => HasNewSigns(person, assessment) ? _verdict.Meaning(assessment, person.Told, locale)
        : NewConcern(person) is not null ? _local.Text(Phrases.AlertAfterConcern, locale)
        : Short(person, assessment, locale);

    /// <summary>The number once more, and what opens the lock. A sign that is an emergency comes before any danger beside the back.</summary>
    public string Short(Person person, Assessment assessment, string? locale)
    {
        var concern = assessment.Disposition == Disposition.Emergency ? null : ConcernOf(person);
        var level = Level(person, assessment) == Disposition.Emergency ? Phrases.AlertShortEmergency
            : assessment.Advice.Contains("midwife") ? Phrases.AlertShortMidwife
            : Phrases.AlertShortUrgent;
        return _local.Text(concern is null ? level : $"concern.{concern.Id}.short", locale);
    }

    private bool IsShortAlarm(Person person, Assessment assessment)
        => !IsNews(person, assessment) && ConcernOf(person) is null && Level(person, assessment) == Disposition.Emergency;

    private Concern? ConcernOf(Person person) => library.Concerns.FirstOrDefault(concern => concern.Id == person.Lock?.Concern);

    private Concern? NewConcern(Person person)
        => ConcernOf(person) is { } concern && !person.Lock!.Said.Contains(concern.Id) ? concern : null;

    // A sign that was unsure and is sure now is news, too.
    private static IEnumerable<string> Signs(Assessment assessment)
        => assessment.Findings.Where(finding => finding.Level >= Disposition.Doctor).Select(finding => $"{finding.Id}.{Wire.Id(finding.Level)}");

    private static bool IsAlarm(Assessment assessment) => assessment.Disposition >= Disposition.Urgent;

    private static Disposition Max(Disposition one, Disposition other) => one > other ? one : other;
}
