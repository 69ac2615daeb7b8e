namespace Microsoft.Bot.Schema;

/// <summary>The part that an account plays in a conversation.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
