namespace CoachBot.Dialogs.Speaking;

/// <summary>Ids as clients see them: public API, one spelling for all.</summary>
internal static class Wire
{
    public static string Id<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();

    public static void AddIfKnown(this Dictionary<string, object> members, string name, object? value)
    {
        if (value is not null)
        {
            members[name] = value;
        }
    }
}
