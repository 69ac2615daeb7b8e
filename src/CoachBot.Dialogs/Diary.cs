using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>
/// A person's diary as one turn sees it: the host puts one into the turn's state, and keeps what was added with the turn.
/// </summary>
public sealed class Diary
{
    private readonly Lazy<IReadOnlyList<DiaryEntry>> _kept;
    private readonly List<DiaryEntry> _added = [];

    private readonly Func<int> _messages;

    /// <param name="read">Reads what earlier turns kept, oldest first; called only where somebody looks.</param>
    /// <param name="messages">Counts the messages kept of all of the person's conversations; null where none are.</param>
    public Diary(Func<IReadOnlyList<DiaryEntry>> read, Func<int>? messages = null) => (_kept, _messages) = (new(read), messages ?? (() => 0));

    /// <summary>Oldest first, with what this turn added.</summary>
    public IReadOnlyList<DiaryEntry> Entries => IsErased ? _added : [.. _kept.Value, .. _added];

    public IReadOnlyList<DiaryEntry> Added => _added;

    /// <summary>How many messages earlier turns left behind, in all of the person's conversations.</summary>
    public int Messages => IsErased ? 0 : _messages();

    /// <summary>All that is kept of the person goes with this turn: the diary, what was said, timers.</summary>
    public bool IsErased { get; private set; }

    public void Add(DiaryEntry entry) => _added.Add(entry);

    public void Erase()
    {
        _added.Clear();
        IsErased = true;
    }
}
