namespace Microsoft.Bot.Schema;

/// <summary>Progress of a semantic action.</summary>
public static class SemanticActionStates
{
    public const string Start = "start";
    public const string Continue = "continue";
    public const string Done = "done";
}
