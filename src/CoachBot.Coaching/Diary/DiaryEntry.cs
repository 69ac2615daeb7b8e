using System.Text.Json.Serialization;

namespace CoachBot.Coaching;

/// <summary>One line of a person's diary. A diary is only ever added to, or erased as a whole.</summary>
public sealed record DiaryEntry
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DiaryKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The date where the person is.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>0 to 10; before the session where it tells of one.</summary>
    public int? Pain { get; init; }

    public Phase? Phase { get; init; }

    /// <summary>Whether the pain is that of its day, as the person told it.</summary>
    [JsonIgnore]
    public bool TellsPain => Pain is not null && Kind is DiaryKind.Assessed or DiaryKind.CheckIn;

    /// <summary>Of a <see cref="DiaryKind.Morning"/>.</summary>
    public MorningAfter? Felt { get; init; }

    /// <summary>What was done; of a <see cref="DiaryKind.Morning"/>, what left the person sore.</summary>
    public IReadOnlyList<DiaryMove> Moves { get; init; } = [];
}
