using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Serialization;

/// <summary>A list of entities holds mentions, places and others: each is written as what it is.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var members = JsonSerializer.Deserialize(ref reader, ActivityJsonContext.Default.DictionaryStringJsonElement);
        if (members is null)
        {
            return null;
        }

        var entity = new Entity();
        if (members.Remove("type", out var type))
        {
            entity.Type = type.ValueKind == JsonValueKind.String ? type.GetString() : type.GetRawText();
        }

        entity.Extra = members.Count > 0 ? members : null;
        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString("type", value.Type);
        }

        foreach (var (name, member) in value.Extra ?? [])
        {
            writer.WritePropertyName(name);
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
