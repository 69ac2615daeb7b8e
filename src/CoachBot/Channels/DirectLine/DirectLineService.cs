using System.Security.Cryptography;
using System.Text.Json;
using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Channels.DirectLine;

/// <summary>The Direct Line protocol as Web Chat speaks it, request by request.</summary>
internal sealed class DirectLineService(Tokens tokens, DirectLineActivities activities, TurnRunner turns, Transcript transcript, Presence presence, IBotJson json)
{
    private const int PageLines = 500;

    /// <summary>Names a new conversation; a person who shows a token stays who they are.</summary>
    public Task GenerateAsync(HttpContext context)
    {
        var user = tokens.ReadReturning(Bearer(context.Request))?.User ?? DirectLineActivities.UserPrefix + NewId();
        var claims = new TokenClaims(NewId(), user);
        return WriteAsync(context, StatusCodes.Status200OK, claims, stream: null);
    }

    public Task RefreshAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status200OK, Authorize(context, tokens.ReadReturning), stream: null);

    public async Task StartAsync(HttpContext context)
    {
        var claims = Authorize(context);
        var body = await RequestBody.ReadJsonAsync(context.Request, optional: true);
        var opened = await turns.RunAsync(activities.Opening(claims, ReadLocale(body)), CancellationToken.None);
        await WriteAsync(context, opened.Repeated ? StatusCodes.Status200OK : StatusCodes.Status201Created, claims, stream: "-");
    }

    /// <summary>A conversation that the server no longer knows begins anew: to the client a 404 would be the end.</summary>
    public async Task ReconnectAsync(HttpContext context, string conversation, string? watermark)
    {
        var claims = Authorize(context, conversation);
        var from = ReadWatermark(watermark);
        await turns.RunAsync(activities.Opening(claims, null), CancellationToken.None);
        await WriteAsync(context, StatusCodes.Status200OK, claims, from == 0 ? "-" : watermark);
    }

    public async Task PostAsync(HttpContext context, string conversation)
    {
        var claims = Authorize(context, conversation);
        var body = new ActivityBody(await RequestBody.ReadJsonAsync(context.Request), json);
        await WriteIdAsync(context, await turns.RunAsync(activities.Posted(claims, body), CancellationToken.None));
    }

    public async Task UploadAsync(HttpContext context, string conversation)
    {
        var claims = Authorize(context, conversation);
        var upload = await Upload.ReadAsync(context.Request);
        var body = new ActivityBody(upload.Activity, json);
        await WriteIdAsync(context, await turns.RunAsync(activities.Posted(claims, body, upload.Files), CancellationToken.None));
    }

    public async Task PollAsync(HttpContext context, string conversation, string? watermark)
    {
        var claims = Authorize(context, conversation);
        var from = Resume(claims.Conversation, ReadWatermark(watermark));
        var lines = transcript.ReadAfter(DirectLineActivities.ConversationKey(claims.Conversation), from, PageLines);
        context.Response.ContentType = JsonType;
        ActivityList.Write(context.Response.BodyWriter, lines, lines.Count > 0 ? lines[^1].Seq : from);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Where a stream goes on: a watermark from a past that is gone means the beginning.</summary>
    public long Resume(string conversation, long watermark) =>
        watermark > transcript.LastSeq(DirectLineActivities.ConversationKey(conversation)) ? 0 : watermark;

    /// <exception cref="Refusal">400</exception>
    public static long ReadWatermark(string? text)
    {
        if (string.IsNullOrEmpty(text) || text is "-" or "null")
        {
            return 0;
        }

        return text.Length <= 18 && text.All(char.IsAsciiDigit)
            ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : throw new Refusal(StatusCodes.Status400BadRequest, "The watermark is not one of ours.");
    }

    private const string JsonType = "application/json; charset=utf-8";

    /// <exception cref="Refusal">401 without a token, 403 with one that is foreign, expired or another conversation's.</exception>
    private TokenClaims Authorize(HttpContext context, string? conversation = null)
    {
        var claims = Authorize(context, tokens.Read);
        return conversation is null || conversation == claims.Conversation
            ? claims
            : throw new Refusal(StatusCodes.Status403Forbidden, "The token is not valid here.");
    }

    private TokenClaims Authorize(HttpContext context, Func<string?, TokenClaims?> read)
    {
        var token = Bearer(context.Request) ?? throw new Refusal(StatusCodes.Status401Unauthorized, "A bearer token is needed.");
        var claims = read(token) ?? throw new Refusal(StatusCodes.Status403Forbidden, "The token is not valid here.");
        presence.See(DirectLineActivities.ConversationKey(claims.Conversation));
        return claims;
    }

    private static string? Bearer(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        return request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;
    }

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string? ReadLocale(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("locale", out var locale) && locale.ValueKind == JsonValueKind.String
                ? locale.GetString()
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The body is not JSON.");
        }
    }

    private async Task WriteAsync(HttpContext context, int status, TokenClaims claims, string? stream)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = JsonType;
        context.Response.Headers.CacheControl = "no-store";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("conversationId", claims.Conversation);
        writer.WriteString("token", tokens.Issue(claims));
        writer.WriteNumber("expires_in", (int)Tokens.Life.TotalSeconds);
        if (stream is not null)
        {
            var request = context.Request;
            var scheme = request.IsHttps ? "wss" : "ws";
            writer.WriteString("streamUrl", $"{scheme}://{request.Host}{request.PathBase}/directline/conversations/{claims.Conversation}/stream?watermark={stream}&t={tokens.IssueForStream(claims)}");
        }

        writer.WriteEndObject();
    }

    private static async Task WriteIdAsync(HttpContext context, TurnAnswer answer)
    {
        context.Response.ContentType = JsonType;
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("id", answer.ActivityId);
        writer.WriteEndObject();
    }
}
