namespace CoachBot.Dialogs.Speaking;

/// <summary>Which exercise by id and name, of how many, which set, how many reps, and "left" or "right" where sides differ; all counted from 1.</summary>
public sealed record ExerciseNote(string Id, string Name, int Index, int Of, int Set, int Sets, int Reps, string? Side)
{
    internal Dictionary<string, object> ToChannelData()
    {
        var members = new Dictionary<string, object>
        {
            ["id"] = Id, ["name"] = Name, ["index"] = Index, ["of"] = Of, ["set"] = Set, ["sets"] = Sets, ["rep"] = 1, ["reps"] = Reps,
        };
        members.AddIfKnown("side", Side);
        return members;
    }
}

