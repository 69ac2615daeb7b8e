namespace CoachBot.Dialogs.Speaking;

/// <summary>Which exercise of how many, which set, how many reps, and "left" or "right" where sides differ; all counted from 1.</summary>
public sealed record ExerciseNote(string Id, int Index, int Of, int Set, int Sets, int Reps, string? Side)
{
    internal Dictionary<string, object> ToChannelData()
    {
        var members = new Dictionary<string, object>
        {
            ["id"] = Id, ["index"] = Index, ["of"] = Of, ["set"] = Set, ["sets"] = Sets, ["rep"] = 1, ["reps"] = Reps,
        };
        members.AddIfKnown("side", Side);
        return members;
    }
}

/// <summary>A hold or a rest that runs now: "hold" or "rest", seconds, and its end.</summary>
public sealed record TimerNote(string Phase, int Seconds, DateTimeOffset EndsAt)
{
    internal Dictionary<string, object> ToChannelData() => new()
    {
        ["phase"] = Phase,
        ["seconds"] = Seconds,
        ["endsAt"] = EndsAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture),
    };
}
