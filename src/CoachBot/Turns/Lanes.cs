namespace CoachBot.Turns;

/// <summary>One turn at a time for each conversation, in order of arrival, with a bound on how many wait.</summary>
internal sealed class Lanes(int perConversation, int inAll)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Queue<TaskCompletionSource>?> _lanes = [];
    private int _inside;

    /// <summary>Completes when it is this caller's turn; dispose the lease to let the next one in.</summary>
    /// <exception cref="LanesFullException">Too many wait; nothing happened.</exception>
    public ValueTask<Lease> EnterAsync(string conversation)
    {
        TaskCompletionSource ticket;
        lock (_gate)
        {
            if (_inside >= inAll)
            {
                throw new LanesFullException(wholeServer: true);
            }

            if (!_lanes.TryGetValue(conversation, out var waiting))
            {
                _lanes.Add(conversation, null);
                _inside++;
                return new(new Lease(this, conversation));
            }

            if (waiting?.Count >= perConversation)
            {
                throw new LanesFullException(wholeServer: false);
            }

            _lanes[conversation] = waiting ??= new();
            waiting.Enqueue(ticket = new(TaskCreationOptions.RunContinuationsAsynchronously));
            _inside++;
        }

        return WaitAsync(ticket, conversation);
    }

    private async ValueTask<Lease> WaitAsync(TaskCompletionSource ticket, string conversation)
    {
        await ticket.Task;
        return new Lease(this, conversation);
    }

    private void Leave(string conversation)
    {
        TaskCompletionSource? next = null;
        lock (_gate)
        {
            _inside--;
            if (_lanes[conversation] is { Count: > 0 } waiting)
            {
                next = waiting.Dequeue();
            }
            else
            {
                _lanes.Remove(conversation);
            }
        }

        next?.SetResult();
    }

    public readonly struct Lease(Lanes lanes, string conversation) : IDisposable
    {
        public void Dispose() => lanes.Leave(conversation);
    }
}
