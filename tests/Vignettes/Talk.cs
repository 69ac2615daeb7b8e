using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Vignettes;

/// <summary>One person's conversation with the coach, over Direct Line.</summary>
internal sealed class Talk
{
    private readonly HttpClient _http;
    private readonly string _locale;
    private readonly List<Said> _said = [];
    private string _path = "";
    private string _token = "";
    private string _watermark = "";

    private Talk(HttpClient http, string locale)
    {
        _http = http;
        _locale = locale;
    }

    /// <summary>Everything said so far, by either side.</summary>
    public IReadOnlyList<Said> Transcript => _said;

    /// <summary>What the bot asked last.</summary>
    public Said? Question => _said.LastOrDefault(said => said.ByBot && said.Options.Length > 0);

    public static async Task<Talk> StartAsync(HttpClient http, string locale)
    {
        var talk = new Talk(http, locale);
        var issued = await talk.RequestAsync(HttpMethod.Post, "/directline/tokens/generate");
        talk._token = issued.GetProperty("token").GetString()!;
        talk._path = $"/directline/conversations/{issued.GetProperty("conversationId").GetString()}/activities";
        await talk.RequestAsync(HttpMethod.Post, "/directline/conversations", new { locale });
        await talk.ReadAsync();
        return talk;
    }

    /// <summary>Says one thing; what the bot answered comes back.</summary>
    public async Task<IReadOnlyList<Said>> SayAsync(string text)
    {
        await RequestAsync(HttpMethod.Post, _path, new
        {
            type = "message",
            text,
            textFormat = "plain",
            locale = _locale,
            from = new { id = "someone", role = "user" },
            channelData = new { clientActivityID = Guid.NewGuid().ToString("N") },
        });
        var before = _said.Count;
        await ReadAsync();
        return [.. _said.Skip(before).Where(said => said.ByBot)];
    }

    /// <summary>Where a socket gets what comes from now on.</summary>
    public async Task<Uri> StreamAsync()
    {
        var conversation = _path[..^"/activities".Length];
        return new Uri((await RequestAsync(HttpMethod.Get, $"{conversation}?watermark={_watermark}")).GetProperty("streamUrl").GetString()!);
    }

    private async Task ReadAsync()
    {
        var page = await RequestAsync(HttpMethod.Get, $"{_path}?watermark={_watermark}");
        _watermark = page.GetProperty("watermark").GetString() ?? "";
        _said.AddRange(page.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("type").GetString() == "message").Select(Said.From));
    }

    private async Task<JsonElement> RequestAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = _token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", _token);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
