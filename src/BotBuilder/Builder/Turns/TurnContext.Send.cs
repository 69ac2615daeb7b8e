using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);

        // A handler that does not call next keeps the activity from being sent.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return SendFromAsync(0, outgoing, cancellationToken);
    }

    private Task<ResourceResponse[]> SendFromAsync(int handler, List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (handler < _onSendActivities.Count)
        {
            return _onSendActivities[handler](this, outgoing, () => SendFromAsync(handler + 1, outgoing, cancellationToken));
        }

        return Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(outgoing))
            : SendThroughAdapterAsync(outgoing, cancellationToken);
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(outgoing[i]);

            // The adapter, which would have noted the answer to an invoke, does not see this activity.
            if (outgoing[i].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[i]);
            }

            responses[i] = new ResourceResponse();
            Note(outgoing[i]);
        }

        return responses;
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
        for (var i = 0; i < responses.Length; i++)
        {
            outgoing[i].Id = responses[i].Id;
            Note(outgoing[i]);
        }

        return responses;
    }

    /// <summary>A trace is for whoever debugs the bot: it answers nobody.</summary>
    private void Note(Activity sent) => Responded |= sent.Type != ActivityTypes.Trace;
}
