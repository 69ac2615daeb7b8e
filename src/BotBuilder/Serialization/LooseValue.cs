using System.Text.Json;

namespace Microsoft.Bot.Serialization;

/// <summary>Turns values that came from JSON, or from code, into the type that a caller expects.</summary>
internal static class LooseValue
{
    /// <summary>The value itself if it already is a <typeparamref name="T"/>; otherwise read through JSON.</summary>
    public static T? To<T>(object? value) => value is T same ? same : Convert<T>(value);

    /// <summary>A copy of the value as a <typeparamref name="T"/>.</summary>
    public static T? Convert<T>(object? value) => value switch
    {
        null => default,
        JsonElement element => element.Deserialize<T>(ActivityJson.Options),
        _ => JsonSerializer.Deserialize<T>(ActivityJson.ToUtf8(value), ActivityJson.Options),
    };
}
