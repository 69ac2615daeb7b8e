using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, with what it remembers between turns.</summary>
[DebuggerDisplay("{Id}")]
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; } = null!;

    [JsonPropertyName("stackIndex")]
    public int? StackIndex { get; set; }

    [JsonPropertyName("version")]
    public string? Version { get; set; }
}
