namespace CoachBot.Coaching;

/// <summary>A guide of some days, each with a lesson, a routine and a task for the region and the phase that the person is in.</summary>
public sealed class Programme
{
    private readonly IReadOnlyList<(ProgrammeDay Usual, IReadOnlyList<Variation> Variations)> _days;

    internal Programme(IReadOnlyList<(ProgrammeDay Usual, IReadOnlyList<Variation> Variations)> days) => _days = days;

    /// <summary>How many days it has.</summary>
    public int Length => _days.Count;

    /// <summary>Every task that somebody gets on some day.</summary>
    public IEnumerable<string> Tasks =>
        _days.SelectMany(day => day.Variations.Select(variation => variation.Task).OfType<string>().Prepend(day.Usual.Task)).Distinct();

    /// <param name="day">From 1 to <see cref="Length"/>.</param>
    /// <param name="region">Where it hurts.</param>
    /// <param name="phase">The phase of that day, which may have changed since the first.</param>
    public ProgrammeDay On(int day, Region region, Phase phase)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Length);
        var (usual, variations) = _days[day - 1];
        return variations.Where(variation => variation.Fits(region, phase)).Aggregate(usual, (known, variation) => variation.Apply(known));
    }

    public IEnumerable<ProgrammeDay> For(Region region, Phase phase) =>
        Enumerable.Range(1, Length).Select(day => On(day, region, phase));
}
