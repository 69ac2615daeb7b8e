using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Records what came in and what went out. A logger that fails does not harm the turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        NoteIncoming(transcript, turnContext.Activity);

        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next();
            activities.ForEach(activity => Note(transcript, Copy(activity)));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next();
            var update = Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Note(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next();
            var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId };
            Note(transcript, deletion.ApplyConversationReference(reference));
        });

        await nextTurn(cancellationToken);
        await LogAsync(transcript);
    }

    private static void NoteIncoming(Queue<IActivity> transcript, Activity activity)
    {
        activity.From ??= new ChannelAccount();
        activity.From.Role = string.IsNullOrEmpty(activity.From.Role) ? RoleTypes.User : activity.From.Role;
        if (activity is not { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            Note(transcript, Copy(activity));
        }
    }

    private static Activity Copy(Activity activity)
    {
        var copy = LooseValue.Convert<Activity>(activity)!;
        copy.Id = string.IsNullOrEmpty(copy.Id) ? $"g_{Guid.NewGuid()}" : copy.Id;
        return copy;
    }

    private static void Note(Queue<IActivity> transcript, Activity activity)
    {
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        transcript.Enqueue(activity);
    }

    private async Task LogAsync(Queue<IActivity> transcript)
    {
        try
        {
            foreach (var activity in transcript)
            {
                await _logger.LogActivityAsync(activity);
            }
        }
#pragma warning disable CA1031 // Whatever the logger throws, the turn has been answered.
        catch (Exception e)
#pragma warning restore CA1031
        {
            System.Diagnostics.Trace.TraceError($"The transcript was not recorded: {e.GetType().Name}");
        }
    }
}
