using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Serialization;

/// <summary>Writes values of static type object with the name of their type, unless JSON alone tells it.</summary>
internal sealed class StateValueConverter(StateTypes types) : JsonConverter<object>
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("$value");

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return IsWhole(reader) && reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble();
            case JsonTokenType.StartObject when IsTagged(reader):
                return ReadTagged(ref reader, options);
            default:
                return JsonElement.ParseValue(ref reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int or long or short or byte:
                writer.WriteNumberValue(Convert.ToInt64(value, null));
                break;

            // Without the point a whole double would come back as a long.
            case double number when double.IsInteger(number) && Math.Abs(number) < 1e15:
                writer.WriteRawValue(number.ToString("F1", CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case JsonElement { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) } element:
                element.WriteTo(writer);
                break;
            default:
                WriteTagged(writer, value, options);
                break;
        }
    }

    private static bool IsWhole(Utf8JsonReader number) => number.ValueSpan.IndexOfAny(".eE"u8) < 0;

    private static bool IsTagged(Utf8JsonReader probe) =>
        probe.Read() && probe.TokenType == JsonTokenType.PropertyName && probe.ValueTextEquals(TypeName.EncodedUtf8Bytes);

    private object? ReadTagged(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        reader.Read();
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A type has a name.");
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueName.EncodedUtf8Bytes))
        {
            throw new JsonException("A typed value is missing.");
        }

        reader.Read();
        object? value;
        if (name == StateTypes.Json)
        {
            value = JsonElement.ParseValue(ref reader);
        }
        else
        {
            value = JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(types.TypeOf(name)));
        }

        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? value : throw new JsonException("A typed value has nothing else beside it.");
    }

    private void WriteTagged(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var raw = value is JsonElement or JsonNode or JsonDocument;
        var name = raw ? StateTypes.Json : types.NameOf(value.GetType());
        writer.WriteStartObject();
        writer.WriteString(TypeName, name);
        writer.WritePropertyName(ValueName);
        if (name == StateTypes.Json && !raw)
        {
            JsonSerializer.Serialize(writer, value, ActivityJson.Options.GetTypeInfo(value.GetType()));
        }
        else if (value.GetType() == typeof(object))
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        }

        writer.WriteEndObject();
    }
}
