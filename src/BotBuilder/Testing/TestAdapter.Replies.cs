using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (_queueLock)
        {
            var replaced = Rewrite(reply => reply.Id == activity.Id, activity);
            return Task.FromResult(replaced ? new ResourceResponse(activity.Id) : new ResourceResponse());
        }
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_queueLock)
        {
            Rewrite(reply => reply.Id == reference.ActivityId, null);
        }

        return Task.CompletedTask;
    }

    /// <summary>Null if the bot said nothing more.</summary>
    public IActivity? GetNextReply()
    {
        lock (_queueLock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Waits until the bot says something.</summary>
    public Task<IActivity?> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
            {
                return Task.FromResult<IActivity?>(reply);
            }

            var waiting = new TaskCompletionSource<IActivity?>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    /// <summary>Replaces the first match, or takes it out. Call under the lock.</summary>
    private bool Rewrite(Predicate<Activity> match, Activity? replacement)
    {
        var replies = ActiveQueue.ToList();
        var index = replies.FindIndex(match);
        if (index < 0)
        {
            return false;
        }

        replies.RemoveAt(index);
        if (replacement is not null)
        {
            replies.Insert(index, replacement);
        }

        ActiveQueue.Clear();
        replies.ForEach(ActiveQueue.Enqueue);
        return true;
    }
}
