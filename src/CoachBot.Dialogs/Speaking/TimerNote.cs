using System.Globalization;

namespace CoachBot.Dialogs.Speaking;

/// <summary>What runs now: "hold", "rest", "ready" or "feedback", its seconds, and its end.</summary>
public sealed record TimerNote(string Phase, int Seconds, DateTimeOffset EndsAt)
{
    /// <summary>When the seconds begin to count; null when they do at once.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    internal Dictionary<string, object> ToChannelData()
    {
        var members = new Dictionary<string, object> { ["phase"] = Phase, ["seconds"] = Seconds, ["endsAt"] = Written(EndsAt) };
        members.AddIfKnown("startsAt", StartsAt is { } start ? Written(start) : null);
        return members;
    }

    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
