using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts for tests. An edit replaces what was said, a deletion leaves a tombstone.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _lock = new();

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            var key = (activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
            if (!_transcripts.TryGetValue(key, out var transcript))
            {
                _transcripts[key] = transcript = [];
            }

            Record(transcript, activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var transcript = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            var since = transcript.OrderBy(activity => activity.Timestamp).Where(activity => activity.Timestamp >= startDate);
            return Task.FromResult(Page(since, activity => activity.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            _transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _transcripts
                .Where(transcript => transcript.Key.Channel == channelId)
                .Select(transcript => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = transcript.Key.Conversation,
                    Created = transcript.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(info => info.Created);
            return Task.FromResult(Page(transcripts, info => info.Id, continuationToken));
        }
    }

    private static void Record(List<IActivity> transcript, IActivity activity)
    {
        if (activity.Type is not (ActivityTypes.MessageDelete or ActivityTypes.MessageUpdate))
        {
            transcript.Add(activity);
            return;
        }

        var index = transcript.FindIndex(earlier => earlier.Id == activity.Id);
        if (index >= 0)
        {
            var original = transcript[index];
            transcript[index] = activity.Type == ActivityTypes.MessageDelete ? Tombstone(original) : Edited(original, activity);
        }
    }

    private static Activity Edited(IActivity original, IActivity update)
    {
        var edited = LooseValue.Convert<Activity>(update)!;
        edited.Type = original.Type;
        edited.LocalTimestamp = original.LocalTimestamp;
        edited.Timestamp = original.Timestamp;
        return edited;
    }

    private static Activity Tombstone(IActivity original) => new(ActivityTypes.MessageDelete)
    {
        Id = original.Id,
        From = new ChannelAccount("deleted", role: original.From?.Role),
        Recipient = new ChannelAccount("deleted", role: original.Recipient?.Role),
        Locale = original.GetLocale(),
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string?> id, string? continuationToken)
    {
        var rest = continuationToken is null ? all : all.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? id(items[^1]) : null };
    }
}
