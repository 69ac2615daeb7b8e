using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ListStyle>))]
public enum ListStyle
{
    [JsonStringEnumMemberName("none")]
    None,

    [JsonStringEnumMemberName("auto")]
    Auto,

    [JsonStringEnumMemberName("inline")]
    Inline,

    [JsonStringEnumMemberName("list")]
    List,

    [JsonStringEnumMemberName("suggestedAction")]
    SuggestedAction,

    [JsonStringEnumMemberName("heroCard")]
    HeroCard,
}
