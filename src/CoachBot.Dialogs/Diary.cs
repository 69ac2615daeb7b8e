using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>
/// A person's diary as one turn sees it: the host puts one into the turn's state, and keeps what was added with the turn.
/// </summary>
public sealed class Diary
{
    private readonly Lazy<IReadOnlyList<DiaryEntry>> _kept;
    private readonly List<DiaryEntry> _added = [];

    /// <param name="read">Reads what earlier turns kept, oldest first; called only where somebody looks.</param>
    public Diary(Func<IReadOnlyList<DiaryEntry>> read) => _kept = new(read);

    /// <summary>Oldest first, with what this turn added.</summary>
    public IReadOnlyList<DiaryEntry> Entries => IsErased ? _added : [.. _kept.Value, .. _added];

    public IReadOnlyList<DiaryEntry> Added => _added;

    /// <summary>All that is kept of the person goes with this turn: the diary, what was said, timers.</summary>
    public bool IsErased { get; private set; }

    public void Add(DiaryEntry entry) => _added.Add(entry);

    public void Erase()
    {
        _added.Clear();
        IsErased = true;
    }
}
