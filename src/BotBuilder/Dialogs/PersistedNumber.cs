using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A number that was put into state as an int may come back from storage as a long or as JSON.</summary>
internal static class PersistedNumber
{
    public static int ReadInt(IDictionary<string, object> state, string key)
        => state.TryGetValue(key, out var value) ? ToInt(value) : 0;

    private static int ToInt(object? value) => value switch
    {
        int number => number,
        JsonElement { ValueKind: JsonValueKind.Number } number => number.GetInt32(),
        _ => Convert.ToInt32(value, CultureInfo.InvariantCulture),
    };
}
