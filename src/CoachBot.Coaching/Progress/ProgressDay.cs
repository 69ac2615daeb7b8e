namespace CoachBot.Coaching;

/// <summary>What is known of one day of somebody's back; a day of which nothing is known needs none.</summary>
/// <param name="Date">The day where the person is.</param>
/// <param name="Pain">0 to 10; null where it was not told.</param>
/// <param name="Sessions">Routines and stretches done.</param>
/// <param name="IsFlare">Whether a flare-up was told.</param>
/// <param name="Phase">The phase from this day on; null leaves it as it was.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such pain, or fewer than no sessions.</exception>
public sealed record ProgressDay(DateOnly Date, int? Pain, int Sessions, bool IsFlare, Phase? Phase)
{
    internal const int WorstPain = 10;

    public int? Pain { get; } = Pain is null or (>= 0 and <= WorstPain) ? Pain : throw new ArgumentOutOfRangeException(nameof(Pain));

    public int Sessions { get; } = Sessions >= 0 ? Sessions : throw new ArgumentOutOfRangeException(nameof(Sessions));

    /// <summary>Whether the person told or did anything.</summary>
    internal bool IsTold => Pain is not null || Sessions > 0 || IsFlare;
}
