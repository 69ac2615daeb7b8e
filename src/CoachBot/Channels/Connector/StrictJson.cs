using System.Text.Json;
using System.Text.Unicode;

namespace CoachBot.Channels.Connector;

/// <summary>A JSON object of somebody else's making: refused when a name comes twice, text is broken or it nests deeply.</summary>
internal readonly struct StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly JsonElement _root;

    private StrictJson(JsonElement root) => _root = root;

    /// <summary>Null unless it is such an object.</summary>
    public static StrictJson? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Utf8.IsValid(utf8) && JsonElement.Parse(utf8, Options) is { ValueKind: JsonValueKind.Object } root ? new StrictJson(root) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public bool Has(string name) => _root.TryGetProperty(name, out _);

    /// <summary>Null when there is none, or no text.</summary>
    public string? Text(string name) => _root.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>Null when there is none, or no whole number.</summary>
    public long? Number(string name) =>
        _root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    /// <summary>The text, or the texts of the list, that stand there.</summary>
    public IEnumerable<string> Texts(string name) => Items(name).Select(Text).OfType<string>();

    public IEnumerable<StrictJson> Objects(string name) => Items(name).Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new StrictJson(item));

    private IEnumerable<JsonElement> Items(string name)
    {
        _root.TryGetProperty(name, out var value);
        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return value;
            yield break;
        }

        foreach (var item in value.EnumerateArray())
        {
            yield return item;
        }
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate, written as an escape.
            return null;
        }
    }
}
