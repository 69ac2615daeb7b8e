namespace CoachBot.Dialogs;

/// <summary>
/// What a turn asks of the clock: the host puts one into the turn's state, and keeps the changes with the turn.
/// When a timer is due, the host runs a turn whose activity is an event and whose <see cref="Fired"/> is its name.
/// </summary>
public sealed class Timers
{
    private readonly Dictionary<string, DateTimeOffset?> _changes = [];

    /// <summary>The timer that this turn is about; null in a turn that a person began.</summary>
    public string? Fired { get; init; }

    /// <summary>False when the host knows that nobody sees what is said now: the page is closed.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>By name: when it is due now, or null when it is off.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset?> Changes => _changes;

    public void Set(string name, DateTimeOffset at) => _changes[name] = at;

    public void Clear(string name) => _changes[name] = null;
}
