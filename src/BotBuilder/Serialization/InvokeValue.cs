using System.Text.Json;

namespace Microsoft.Bot.Serialization;

/// <summary>Reads the value of an invoke, which comes from outside.</summary>
internal static class InvokeValue
{
    /// <summary>Null unless the value is a JSON object, or an object of a bot, that reads as a <typeparamref name="T"/>.</summary>
    public static T? Read<T>(object? value)
        where T : class
    {
        if (value is null or string or JsonElement { ValueKind: not JsonValueKind.Object } || value.GetType() == typeof(object) || value.GetType().IsPrimitive)
        {
            return null;
        }

        try
        {
            return LooseValue.To<T>(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
