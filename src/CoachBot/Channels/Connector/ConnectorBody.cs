using System.Text.Json;

namespace CoachBot.Channels.Connector;

/// <summary>What we read of a connector's answer: <c>{"id":…}</c>, or <c>{"error":{"code":…}}</c>.</summary>
/// <param name="Id">Null where it gave none that could be one.</param>
/// <param name="Code">Teams tells some reasons as <c>subCode</c>, beside the code or in JSON within the message; that one wins.</param>
internal readonly record struct ConnectorBody(string? Id, string? Code)
{
    private const string SubCode = "subCode";

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static ConnectorBody Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return default;
        }

        using var json = JsonDocument.Parse(utf8);
        var error = Member(json.RootElement, "error");
        return new ConnectorBody(
            Text(Member(json.RootElement, "id")) is { Length: > 0 and <= ActivityBody.MaxId } id ? id : null,
            Text(Member(error, SubCode)) ?? InMessage(Text(Member(error, "message"))) ?? Text(Member(error, "code")));
    }

    private static string? InMessage(string? message)
    {
        if (message?.TrimStart() is not ['{', ..])
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(message);
            return Text(Member(json.RootElement, SubCode));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : default;

    private static string? Text(JsonElement of) => of.ValueKind == JsonValueKind.String ? of.GetString() : null;
}
