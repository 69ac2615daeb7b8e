using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.Tests.Hosting;

/// <summary>Speaks Direct Line as Web Chat does.</summary>
internal sealed class DirectLineClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    public HttpClient Http => _http;

    public string Token { get; set; } = "";

    public string Conversation { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    public async Task<DirectLineClient> StartAsync()
    {
        var generated = await SendAsync(HttpMethod.Post, "/directline/tokens/generate");
        Token = (string)generated["token"]!;
        await OpenAsync();
        return this;
    }

    public async Task<JsonNode> OpenAsync()
    {
        var started = await SendAsync(HttpMethod.Post, "/directline/conversations", new { locale = "en-US" });
        Conversation = (string)started["conversationId"]!;
        StreamUrl = (string)started["streamUrl"]!;
        return started;
    }

    public async Task<JsonNode> ReconnectAsync(string watermark = "")
    {
        var answer = await SendAsync(HttpMethod.Get, $"/directline/conversations/{Conversation}?watermark={watermark}");
        StreamUrl = (string)answer["streamUrl"]!;
        return answer;
    }

    public Task<string> SayAsync(string text, string? clientId = null) => PostAsync(Message(text, clientId ?? Guid.NewGuid().ToString()));

    public async Task<string> PostAsync(object activity) =>
        (string)(await SendAsync(HttpMethod.Post, $"/directline/conversations/{Conversation}/activities", activity))["id"]!;

    public Task<HttpResponseMessage> PostRawAsync(byte[] body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return RequestAsync(HttpMethod.Post, $"/directline/conversations/{Conversation}/activities", content);
    }

    public async Task<(List<JsonNode> Activities, string Watermark)> PollAsync(string watermark = "")
    {
        var page = await SendAsync(HttpMethod.Get, $"/directline/conversations/{Conversation}/activities?watermark={watermark}");
        return ([.. page["activities"]!.AsArray().Select(node => node!)], (string)page["watermark"]!);
    }

    public async Task<List<string>> TextsAsync() => [.. (await PollAsync()).Activities.Select(activity => (string?)activity["text"] ?? $"({activity["type"]})")];

    public async Task<ClientWebSocket> StreamAsync(string? url = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), CancellationToken.None);
        return socket;
    }

    public static async Task<JsonNode?> ReadFrameAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonNode.Parse(Encoding.UTF8.GetString(text.ToArray()));
            }
        }
    }

    public async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        return await _http.SendAsync(request);
    }

    public async Task<JsonNode> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var response = await RequestAsync(method, path, body is null ? null : JsonContent.Create(body));
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public static object Message(string text, string clientId) => new
    {
        type = "message",
        text,
        textFormat = "plain",
        channelId = "webchat",
        from = new { id = "someone-else", name = "", role = "user" },
        locale = "en-US",
        channelData = new { clientActivityID = clientId },
    };

    public void Dispose() => _http.Dispose();
}
