using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>()!)
            .ToArray() ?? [];

    public TypeT? GetChannelData<TypeT>() => LooseValue.To<TypeT>(ChannelData);

    public bool TryGetChannelData<TypeT>([MaybeNullWhen(false)] out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>()!;
            return instance is not null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }
}
