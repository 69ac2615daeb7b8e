using System.Text.Json;
using System.Text.Unicode;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels;

/// <summary>The JSON of one activity that came from outside, looked through once before anything trusts it.</summary>
internal sealed class ActivityBody
{
    public const int MaxId = 512;
    private const int MaxDepth = 64;

    private readonly byte[] _utf8;
    private readonly IBotJson _json;
    private Activity? _first;

    /// <exception cref="Refusal">400: not the JSON of an activity.</exception>
    public ActivityBody(byte[] utf8, IBotJson json)
    {
        _utf8 = utf8;
        _json = json;
        try
        {
            ClientActivityId = Scan(utf8);
            _first = json.ReadActivity(utf8);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The body is not an activity.");
        }

        if (string.IsNullOrEmpty(_first.Type) || _first.Id?.Length > MaxId || ClientActivityId?.Length > MaxId)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The activity has no type, or an id that is too long.");
        }
    }

    /// <summary>What Web Chat tells its own messages by: <c>channelData.clientActivityID</c>.</summary>
    public string? ClientActivityId { get; }

    /// <summary>A new copy each time.</summary>
    public Activity Make()
    {
        var activity = _first ?? _json.ReadActivity(_utf8);
        _first = null;
        activity.Locale = Locales.Known(activity.Locale);
        return activity;
    }

    /// <summary>Refuses what a lenient reader would let through: deep nesting, broken UTF-8, half surrogates.</summary>
    private static string? Scan(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new FormatException("Not UTF-8.");
        }

        string? clientId = null;
        var inChannelData = false;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }

            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                inChannelData = reader.ValueTextEquals("channelData"u8);
            }
            else if (inChannelData && reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 2 && reader.ValueTextEquals("clientActivityID"u8))
            {
                reader.Read();
                clientId = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
        }

        return string.IsNullOrEmpty(clientId) ? null : clientId;
    }
}
