using System.Diagnostics;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the trace listeners of a debugging session: whole, or only who sent what type.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation(_traceActivity
            ? Encoding.UTF8.GetString(ActivityJson.ToUtf8(activity))
            : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}]");
        return Task.CompletedTask;
    }
}
