namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes the meanings of an entity as published.</summary>
internal static class EntityValues
{
    public static List<Dictionary<string, string>> Of(Entity entity) =>
        [.. entity.Meanings.Distinct().Select(meaning => Write(meaning, entity.Kind.Name()))];

    private static Dictionary<string, string> Write(Meaning meaning, string type)
    {
        var values = new Dictionary<string, string> { [DateTimeResolutionKey.Timex] = meaning.Timex };
        if (meaning.Mod is not null)
        {
            values[DateTimeResolutionKey.Mod] = meaning.Mod;
        }

        values[ResolutionKey.Type] = type;
        if (meaning.End is null)
        {
            values[DateTimeResolutionKey.Value] = meaning.Value ?? "not resolved";
        }
        else
        {
            values[DateTimeResolutionKey.Start] = meaning.Value ?? "not resolved";
            values[DateTimeResolutionKey.End] = meaning.End;
        }

        return values;
    }
}
