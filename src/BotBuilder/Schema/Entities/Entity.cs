using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity; members beyond the type are kept as they came.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    public Entity()
    {
    }

    public Entity(string? type = null)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }

    public T? GetAs<T>() => this is T same ? same : LooseValue.Convert<T>(this);

    public void SetAs<T>(T obj)
    {
        var entity = LooseValue.Convert<Entity>(obj);
        Type = entity?.Type;
        Extra = entity?.Extra;
    }

    public bool Equals(Entity? other) =>
        other is not null && ActivityJson.ToUtf8(this).AsSpan().SequenceEqual(ActivityJson.ToUtf8(other));

    public override bool Equals(object? obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && other.GetType() == GetType() && Equals(other));

    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
