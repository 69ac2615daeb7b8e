using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Coaching;
using CoachBot.Mine;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using CoachBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CoachBot.Tests.Mine;

/// <summary>The addresses at which a person finds what is theirs.</summary>
public sealed class MineTests : HostedTest
{
    private readonly ManualTime _time = new();
    private readonly Lines _log = new();

    private protected override HostOptions Options => new() { IsCoach = true, Time = _time, Log = _log };

    [Fact]
    public async Task Chart_AskedForInTheChat_IsDrawnForItsAddressAloneAndKeptNowhere()
    {
        var link = await ChartAsync();

        using var response = await Client.Http.GetAsync(link);

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("The latest pain is 3 out of 10.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chart_AfterItsTime_Is404WithAPictureThatSaysSo()
    {
        var link = await ChartAsync();
        _time.Advance(PrivateLinks.ChartLife - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));

        _time.Advance(TimeSpan.FromSeconds(1));
        using var response = await Client.Http.GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("has expired", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(link.Replace(".svg", ".png", StringComparison.Ordinal)));
    }

    [RenderedFact]
    public async Task Chart_ForAnotherChannel_IsAPng()
    {
        using var response = await Client.Http.GetAsync((await ChartAsync()).Replace(".svg", ".png", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Fact]
    public async Task Chart_AfterARestart_IsThereStill()
    {
        var link = await ChartAsync();

        await RestartAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));
    }

    [Fact]
    public async Task Link_ChangedAnywhere_OpensNothing()
    {
        var link = await ChartAsync();
        var start = link.IndexOf(PrivateLinks.Root, StringComparison.Ordinal) + PrivateLinks.Root.Length + 1;
        var end = link.LastIndexOf('/');
        for (var i = start; i < end - 1; i++)
        {
            var changed = link.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new string(changed)));
        }

        foreach (var foreign in (string[])["x", "AAAA", new string('A', 40), new string('A', 4000), "a%20b", "%F0%9F%99%82"])
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/mine/{foreign}/progress.svg"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/mine/{foreign}/data.json"));
        }
    }

    [Fact]
    public async Task Link_ForAChart_OpensNoData()
    {
        var chart = await ChartAsync();
        var (json, _) = await DataAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(chart.Replace("progress.svg", "data.json", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(json.Replace("data.json", "progress.svg", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(json));
    }

    [Fact]
    public async Task Link_AsItIs_TellsNothingAndIsNeverTheSame()
    {
        var (first, second) = (await ChartAsync(), await ChartAsync());
        var text = Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(first.Split('/')[2]));

        Assert.NotEqual(first, second);
        Assert.DoesNotContain("webchat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dl_", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_AsJson_IsAllThatIsKeptInUtcWithTheZone()
    {
        await RememberAsync();
        await Client.SayAsync("yes");
        await Client.SayAsync("42");
        var (json, _) = await DataAsync();

        using var response = await Client.Http.GetAsync(json);
        var file = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
        Assert.Equal(42, (int)file["answers"]!["age"]!);
        Assert.Equal("2026-11-21T08:00:00Z", (string?)file["diary"]![0]!["at"]);
        Assert.Equal("Etc/UTC", (string?)file["timeZone"]);
        Assert.Contains(file["messages"]!.AsArray(), message => (string?)message!["text"] == "42" && (string?)message["from"] == "you");
        Assert.Contains(file["messages"]!.AsArray(), message => (string?)message!["from"] == "coach");
    }

    [Fact]
    public async Task Data_AsCsv_IsTheDiary()
    {
        await RememberAsync();
        var (_, csv) = await DataAsync();

        using var response = await Client.Http.GetAsync(csv);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("Date,", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("2026-11-21,2026-11-21T08:00:00Z,Etc/UTC,Check-in,3,,,\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_OfSomebodyErased_IsEmpty()
    {
        await RememberAsync();
        var (json, _) = await DataAsync();
        await Client.SayAsync("delete my data");
        await Client.SayAsync("yes");

        var file = JsonNode.Parse(await Client.Http.GetStringAsync(json))!;

        Assert.Empty(file["diary"]!.AsArray());
        Assert.Equal(2, file["messages"]!.AsArray().Count);
    }

    [Fact]
    public async Task Link_OnceFetched_IsInNoLogLine()
    {
        var link = await ChartAsync();
        await StatusAsync(link);
        await StatusAsync(link + "x");

        Host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("test").Log(LogLevel.Warning, default, "heard", null, static (text, _) => text);
        Assert.Contains(_log.Written, line => line.Contains("heard", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Written, line => line.Contains("/mine", StringComparison.Ordinal));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _log.Dispose();
    }

    private async Task<string> ChartAsync()
    {
        await RememberAsync();
        await Client.SayAsync("progress");
        var shown = (await Client.PollAsync()).Activities.Last(activity => (string?)activity["channelData"]?["coach"]?["step"] == "progress.chart");
        return (string)shown["attachments"]![0]!["content"]!["body"]!.AsArray().First(element => (string?)element!["type"] == "Image")!["url"]!;
    }

    private async Task<(string Json, string Csv)> DataAsync()
    {
        await Client.SayAsync("my data");
        var text = (await Client.TextsAsync()).Last(text => text.Contains("JSON", StringComparison.Ordinal));
        var links = Regex.Matches(text, @"\]\((/mine/[^)]+)\)", RegexOptions.NonBacktracking).Select(link => link.Groups[1].Value).ToList();
        return (links[0], links[1]);
    }

    private async Task<HttpStatusCode> StatusAsync(string link)
    {
        using var response = await Client.Http.GetAsync(link);
        return response.StatusCode;
    }

    private async Task RememberAsync()
    {
        var user = (string)(await Client.PollAsync()).Activities[0]["recipient"]!["id"]!;
        await Host.Services.GetRequiredService<Database>().WriteAsync(new Remember($"webchat/users/{user}", _time.GetUtcNow()));
    }

    private sealed class Remember(string person, DateTimeOffset at) : WriteJob
    {
        public override bool Apply(Session session)
        {
            Diaries.Write(session, person, [new DiaryEntry { Kind = DiaryKind.CheckIn, At = at, Date = DateOnly.FromDateTime(at.DateTime), Pain = 3 }]);
            return true;
        }
    }
}
