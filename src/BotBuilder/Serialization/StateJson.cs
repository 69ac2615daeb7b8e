using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Serialization;

/// <summary>
/// State as UTF-8 JSON and back. Values of static type object carry the short name of their type
/// (<c>{"$type":"Name","$value":…}</c>); a name is only ever looked up in the list of allowed types.
/// </summary>
internal sealed class StateJson
{
    // A dialog within a dialog within a dialog costs about eight levels each.
    private const int MaxDepth = 256;

    private readonly JsonSerializerOptions _options;
    private readonly JsonTypeInfo<object> _root;

    /// <param name="allowed">Types that may stand where the static type is object; lists, arrays, sets and string-keyed dictionaries of them follow.</param>
    /// <param name="resolver">Generated metadata of those types; what it lacks is found by reflection once.</param>
    public StateJson(IEnumerable<Type> allowed, IJsonTypeInfoResolver? resolver = null)
        : this(new StateTypes([.. StateTypes.Schema, .. DialogStateTypes.All, .. allowed], grows: false), resolver)
    {
    }

    private StateJson(StateTypes types, IJsonTypeInfoResolver? resolver)
    {
        _options = new JsonSerializerOptions
        {
            MaxDepth = MaxDepth,
            IncludeFields = true,
            PropertyNameCaseInsensitive = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver
                .Combine(resolver, DialogJsonContext.Default, ActivityJsonContext.Default, new DefaultJsonTypeInfoResolver())
                .WithAddedModifier(LeaveOutNullsOfSchema),
        };
        _options.Converters.Add(new StateValueConverter(types));
        _options.MakeReadOnly();
        _root = (JsonTypeInfo<object>)_options.GetTypeInfo(typeof(object));
    }

    /// <summary>Learns each type that live code writes. For storage that does not outlive the process.</summary>
    public static StateJson Growing() => new(new StateTypes([.. StateTypes.Schema, .. DialogStateTypes.All], grows: true), null);

    /// <exception cref="JsonException">The value holds a type that is not allowed.</exception>
    public byte[] ToUtf8(object? value) => JsonSerializer.SerializeToUtf8Bytes(value, _root!);

    /// <inheritdoc cref="ToUtf8"/>
    public void Write(IBufferWriter<byte> output, object? value)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = _options.Encoder, MaxDepth = MaxDepth });
        JsonSerializer.Serialize(writer, value, _root!);
    }

    /// <exception cref="JsonException">No JSON, too deep, or it names a type that is not allowed.</exception>
    public object? Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, _root!);

    /// <summary>An activity has fifty members and uses ten. A bot's own types keep their nulls, which may differ from what they start with.</summary>
    private static void LeaveOutNullsOfSchema(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || info.Type.Namespace?.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (var property in info.Properties)
        {
            property.ShouldSerialize ??= static (_, value) => value is not null;
        }
    }
}
