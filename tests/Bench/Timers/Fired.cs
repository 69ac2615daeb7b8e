using CoachBot.Turns;

namespace Bench;

/// <summary>Counts the timers whose turns have committed.</summary>
internal sealed class Fired(TimeProvider time) : ITurnListener
{
    private readonly object _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _at = [];
    private TaskCompletionSource _enough = new();
    private int _left;

    /// <summary>Completes when so many more have.</summary>
    public Task WaitForAsync(int amount)
    {
        lock (_gate)
        {
            _left = amount;
            _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _enough.Task;
        }
    }

    /// <summary>When the last of this name did.</summary>
    public DateTimeOffset At(string name)
    {
        lock (_gate)
        {
            return _at[name];
        }
    }

    public void Committed(TurnWork work)
    {
        if (work.Incoming.Due is not { } due)
        {
            return;
        }

        lock (_gate)
        {
            _at[due.Name] = time.GetUtcNow();
            if (--_left == 0)
            {
                _enough.SetResult();
            }
        }
    }
}
