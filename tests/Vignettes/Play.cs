using System.Globalization;

namespace Vignettes;

/// <summary>One conversation that was played, and what is wrong with it.</summary>
/// <param name="Told">How much had been said before the vignette's own words.</param>
internal sealed record Play(Vignette Vignette, string Name, IReadOnlyList<Said> Transcript, int Told)
{
    private const int PersistentDays = 84;

    private static readonly string[] ByUrgency = ["coach", "doctor", "urgent", "emergency"];

    private readonly List<Said> _since = [.. Transcript.Skip(Told).Where(said => said.ByBot)];

    /// <summary>The most urgent that was said: what a person would go by. Where the words changed nothing, what was said before them.</summary>
    public string Disposition => MostUrgent(_since) ?? MostUrgent(Transcript) ?? "none";

    public bool IsAcceptable => Vignette.AcceptableDispositions.Contains(Disposition);

    /// <summary>Less urgent than anything acceptable, or an exercise in spite of a warning sign: what must never happen.</summary>
    public bool IsCritical => Rank(Disposition) < Vignette.AcceptableDispositions.Min(Rank) || ExerciseInSpiteOfFlag || Forbidden.Count > 0;

    public IReadOnlyList<string> MissingAdvice =>
        [.. Vignette.MustIncludeAdvice.Except(Transcript.SelectMany(said => said.Advice))];

    /// <summary>Everything but missing advice; empty when it went well.</summary>
    public IReadOnlyList<string> Wrong =>
    [
        .. Said(!IsAcceptable, $"{Disposition}, not {string.Join('/', Vignette.AcceptableDispositions)}"),
        .. Said(ExerciseInSpiteOfFlag, "an exercise after the flag"),
        .. Said(Forbidden.Count > 0, $"forbidden: {string.Join(' ', Forbidden)}"),
        .. Said(IsWithoutExercise, "no exercise done"),
        .. Said(Transcript.Any(said => said.Step == "error.turn"), "broke down"),
        .. Said(Vignette.IsTrap && _since.Count(said => said.Step == "safety.clarify") > 1, "asked more than once"),
        .. Said(Vignette.ShouldIncludeAny.Length > 0 && !Planned.Intersect(Vignette.ShouldIncludeAny).Any(), $"none of {string.Join(' ', Vignette.ShouldIncludeAny)}"),
        .. Differs("region", Vignette.ExpectedRegion, Last(said => said.Region)),
        .. Differs("phase", Vignette.ExpectedPhase, Phase),
        .. Differs("pain", Text(Vignette.ExpectedPain), Last(said => Text(said.Pain))),
        .. OnsetWrong,
    ];

    public override string ToString() =>
        string.Join('\n', (string[])[$"{Name}: {Vignette.Title}", .. Wrong.Select(wrong => $"  ! {wrong}"), .. MissingAdvice.Select(id => $"  ! no {id}"), .. Transcript.Select(said => said.ToString())]);

    private bool ExerciseInSpiteOfFlag => Vignette.ForbidsExercise && _since.Any(said => said.OffersExercise);

    private List<string> Forbidden => Vignette.ForbidsExercise ? [] : [.. Vignette.MustNotInclude.Intersect(Planned)];

    private IEnumerable<string> Planned =>
        _since.SelectMany(said => said.Exercise is { } exercise ? said.Plan.Append(exercise) : said.Plan).Distinct();

    private bool IsWithoutExercise => Vignette.Stage is "triage" or "stretch_now" && Vignette.CoachingAfter is "full" or "gentle_only"
        && Rank(Disposition) < Rank("urgent") && !Transcript.Any(said => said.Exercise is not null);

    /// <summary>Prevention counts as recovering; the contract has no phase of its own for twelve weeks and more.</summary>
    private string? Phase => (Last(said => said.Phase), Vignette.ExpectedPhase) switch
    {
        ("prevention", _) => "recovering",
        ("recovering", "chronic") when OnsetDays >= PersistentDays => "chronic",
        var (phase, _) => phase,
    };

    private int? OnsetDays => Transcript.LastOrDefault(said => said.OnsetDays is not null)?.OnsetDays;

    private IEnumerable<string> OnsetWrong => Vignette.ExpectedOnsetDays is { } days && !(OnsetDays >= days.Least && OnsetDays <= days.Most)
        ? [$"onset {Text(OnsetDays)}, not {days.Least} to {days.Most}"]
        : [];

    private IEnumerable<string> Differs(string what, string? expected, string? got)
        => expected is null || got == expected || (got is null && Rank(Disposition) >= Rank("urgent")) ? [] : [$"{what} {got ?? "?"}, not {expected}"];

    private string? Last(Func<Said, string?> member) => Transcript.Select(member).LastOrDefault(value => value is not null);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Said(bool holds, string what) => holds ? [what] : [];

    private static string? MostUrgent(IEnumerable<Said> said) => ByUrgency.LastOrDefault(level => said.Any(one => one.Disposition == level));

    private static int Rank(string disposition) => Array.IndexOf(ByUrgency, disposition);
}
