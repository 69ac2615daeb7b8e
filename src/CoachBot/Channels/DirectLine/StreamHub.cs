using System.Collections.Concurrent;
using CoachBot.Turns;

namespace CoachBot.Channels.DirectLine;

/// <summary>
/// Wakes the sockets of a conversation. They read what is new from the database themselves, so that a slow one holds
/// no messages in memory.
/// </summary>
internal sealed class StreamHub : ITurnListener
{
    public const int MaxPerConversation = 16;

    private readonly ConcurrentDictionary<string, Listener[]> _listeners = new();

    public void Committed(TurnWork work)
    {
        if (work.Incoming.Delivery == Delivery.Transcript && _listeners.TryGetValue(work.Incoming.Conversation, out var listeners))
        {
            Array.ForEach(listeners, listener => listener.Wake());
        }
    }

    /// <summary>Null when the conversation has too many already. Dispose it to stop.</summary>
    public Listener? Listen(string conversation)
    {
        var listener = new Listener(this, conversation);
        var all = _listeners.AddOrUpdate(
            conversation,
            static (_, listener) => [listener],
            static (_, others, listener) => others.Length < MaxPerConversation ? [.. others, listener] : others,
            listener);
        return Array.IndexOf(all, listener) >= 0 ? listener : null;
    }

    public bool IsListening(string conversation) => _listeners.ContainsKey(conversation);

    private void Remove(string conversation, Listener listener)
    {
        while (_listeners.TryGetValue(conversation, out var all))
        {
            Listener[] rest = [.. all.Where(other => other != listener)];
            if (rest.Length == 0
                ? _listeners.TryRemove(new(conversation, all))
                : _listeners.TryUpdate(conversation, rest, all))
            {
                return;
            }
        }
    }

    public sealed class Listener(StreamHub hub, string conversation) : IDisposable
    {
        private readonly SemaphoreSlim _signal = new(0, 1);

        /// <summary>Completes when something may have come since the last time.</summary>
        public Task WaitAsync(CancellationToken cancellationToken) => _signal.WaitAsync(cancellationToken);

        public void Dispose()
        {
            hub.Remove(conversation, this);
            _signal.Dispose();
        }

        internal void Wake()
        {
            try
            {
                _signal.Release();
            }
            catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
            {
                // It is awake already, or gone.
            }
        }
    }
}
