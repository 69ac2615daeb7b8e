using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EndToEnd.Running;

namespace EndToEnd.DirectLine;

/// <summary>A small Direct Line client: one person in one conversation, over HTTP and a WebSocket.</summary>
public sealed class Conversation(ServerProcess server, string id, string token)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private string? _watermark;

    /// <summary>What the bot asked last; null before its greeting was read.</summary>
    public Line? Question { get; private set; }

    public static async Task<Conversation> StartAsync(ServerProcess server)
    {
        using var answer = await server.Http.PostAsJsonAsync("/directline/tokens/generate", new { });
        answer.EnsureSuccessStatusCode();
        var issued = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var conversation = new Conversation(server, issued.GetProperty("conversationId").GetString()!, issued.GetProperty("token").GetString()!);
        await conversation.RequestAsync(HttpMethod.Post, "/directline/conversations", new { user = new { id = "dl_someone" } });
        await conversation.GreetingAsync();
        return conversation;
    }

    /// <summary>Waits until the bot has asked something.</summary>
    public async Task GreetingAsync()
    {
        await using var stream = await ListenAsync();
        await stream.ReadUntilAsync(lines => lines.Any(line => line.Options.Count > 0));
        await ReadNewAsync();
    }

    /// <summary>Says one thing; what it was answered comes back.</summary>
    public async Task<IReadOnlyList<Line>> SayAsync(string text, string? clientActivityId = null)
    {
        await PostAsync(text, clientActivityId ?? Guid.NewGuid().ToString("N"));
        return [.. (await ReadNewAsync()).Where(line => line.FromBot)];
    }

    /// <summary>The id that the server gave the activity.</summary>
    public async Task<string> PostAsync(string text, string clientActivityId)
    {
        var answer = await RequestAsync(HttpMethod.Post, $"/directline/conversations/{id}/activities", new
        {
            type = "message",
            text,
            textFormat = "plain",
            from = new { id = "dl_someone", name = "", role = "user" },
            locale = "en-GB",
            channelId = "webchat",
            channelData = new { clientActivityID = clientActivityId },
        });
        return answer.GetProperty("id").GetString()!;
    }

    /// <summary>What the transcript holds beyond what was read before.</summary>
    public async Task<IReadOnlyList<Line>> ReadNewAsync()
    {
        var (lines, watermark) = await ReadAsync(_watermark);
        _watermark = watermark ?? _watermark;
        Question = lines.LastOrDefault(line => line.Options.Count > 0) ?? Question;
        return lines;
    }

    /// <summary>The transcript from its beginning.</summary>
    public async Task<IReadOnlyList<Line>> TranscriptAsync() => (await ReadAsync(null)).Lines;

    /// <summary>A new socket, from the beginning or from where this client has read.</summary>
    public async Task<LineStream> ListenAsync(bool fromWatermark = false)
    {
        var query = fromWatermark ? $"?watermark={_watermark}" : "";
        var answer = await RequestAsync(HttpMethod.Get, $"/directline/conversations/{id}{query}");
        return await LineStream.OpenAsync(new Uri(answer.GetProperty("streamUrl").GetString()!));
    }

    private async Task<(IReadOnlyList<Line> Lines, string? Watermark)> ReadAsync(string? watermark)
    {
        List<Line> lines = [];
        while (true)
        {
            var page = await RequestAsync(HttpMethod.Get, $"/directline/conversations/{id}/activities?watermark={watermark}");
            lines.AddRange(Line.FromActivities(page.GetProperty("activities")));
            var next = page.TryGetProperty("watermark", out var mark) ? mark.GetString() : null;
            if (page.GetProperty("activities").GetArrayLength() == 0 || next is null || next == watermark)
            {
                return (lines, next ?? watermark);
            }

            watermark = next;
        }
    }

    private async Task<JsonElement> RequestAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var patience = new CancellationTokenSource(Patience);
        using var answer = await server.Http.SendAsync(request, patience.Token);
        var text = await answer.Content.ReadAsStringAsync(patience.Token);
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{method} {path}: {(int)answer.StatusCode} {text}"));
        return JsonDocument.Parse(text).RootElement;
    }
}
