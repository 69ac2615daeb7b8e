using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, update, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse> UpdateFromAsync(int handler, Activity update, CancellationToken cancellationToken)
    {
        return handler == _onUpdateActivity.Count
            ? Adapter.UpdateActivityAsync(this, update, cancellationToken)
            : _onUpdateActivity[handler](this, update, NextAsync);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromAsync(handler + 1, update, cancellationToken);
            update.Id = response.Id;
            return response;
        }
    }

    private Task DeleteFromAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[handler](this, reference, () => DeleteFromAsync(handler + 1, reference, cancellationToken));
}
