using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Serialization;

/// <summary>Activities and what they hold as JSON on the wire: camelCase, null members left out, unknown members kept.</summary>
internal static class ActivityJson
{
    /// <summary>Generated metadata for the schema; reflection only for types that a bot brings itself.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <exception cref="JsonException">The text is no JSON object of an activity.</exception>
    public static Activity ReadActivity(ReadOnlySpan<byte> utf8) => Read<Activity>(utf8);

    /// <exception cref="JsonException">The text is no JSON object of an activity.</exception>
    public static async ValueTask<Activity> ReadActivityAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        await JsonSerializer.DeserializeAsync(utf8, TypeInfo<Activity>(), cancellationToken)
        ?? throw new JsonException("Expected an object.");

    /// <exception cref="JsonException">The text is no JSON of that type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TypeInfo<T>()) ?? throw new JsonException("Expected a value.");

    public static void Write<T>(IBufferWriter<byte> output, T value)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Options.Encoder });
        Write(writer, value);
    }

    public static void Write<T>(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, TypeInfo<T>());

    /// <summary>The value as what it is at run time.</summary>
    public static byte[] ToUtf8(object? value) =>
        value is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(value.GetType()));

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            IncludeFields = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ActivityJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new LooseValueConverter());
        options.MakeReadOnly();
        return options;
    }
}
