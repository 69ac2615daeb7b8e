using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records activities.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
