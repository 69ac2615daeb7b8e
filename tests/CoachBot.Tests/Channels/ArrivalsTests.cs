using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What a channel delivers while the store takes long.</summary>
public sealed class ArrivalsTests : IDisposable
{
    private const int People = 40;
    private static readonly HostOptions Options = new() { Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };
    private readonly TempFolder _folder = new();

    private string Kept => _folder.Database + "-arrivals";

    [Fact]
    public async Task Post_WhileTheStoreStalls_IsTakenAtOnceAndAnsweredLater()
    {
        await using var host = await TestHost.StartAsync(_folder, Options);
        using var client = host.NewClient();
        using (var other = Open())
        {
            using var held = other.BeginTransaction(deferred: false);
            var taken = await Task.WhenAll(Enumerable.Range(0, People).Select(person => PostAsync(client, $"c{person}", "1")));

            Assert.All(taken, status => Assert.Equal(HttpStatusCode.Accepted, status));
            Assert.Equal(People, Directory.GetFiles(Kept).Length);
            held.Rollback();
        }

        await UntilAsync(() => Directory.GetFiles(Kept).Length == 0);
        Assert.Equal(People, Count("SELECT count(DISTINCT conversation) FROM outbox"));
        Assert.Equal(People, Count("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task Post_AgainWhatWasTaken_HasOneEffect()
    {
        await using var host = await TestHost.StartAsync(_folder, Options);
        using var client = host.NewClient();
        using (var other = Open())
        {
            using var held = other.BeginTransaction(deferred: false);
            await Task.WhenAll(PostAsync(client, "c", "1"), PostAsync(client, "c", "1"));
            held.Rollback();
        }

        await UntilAsync(() => Directory.GetFiles(Kept).Length == 0);
        Assert.Equal(1, Count("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task Post_OfATappedCardWhileTheStoreStalls_IsAnsweredInPlaceAtOnce()
    {
        await using var host = await TestHost.StartAsync(_folder, Options);
        using var client = host.NewClient();
        using (var other = Open())
        {
            using var held = other.BeginTransaction(deferred: false);
            using var answer = await client.Http.PostAsJsonAsync("/api/messages", Activity("c", "1", text: null) with
            {
                Type = "invoke",
                Name = "adaptiveCard/action",
                ChannelId = "msteams",
                Value = new { action = new { type = "Action.Execute", data = new { say = "hi" } } },
            });

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("\"value\":\"tap.taken\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            held.Rollback();
        }

        await UntilAsync(() => Directory.GetFiles(Kept).Length == 0);
        Assert.Equal(["name?"], Texts());
    }

    [Fact]
    public async Task Start_AfterAHalt_RunsWhatWasTaken()
    {
        Directory.CreateDirectory(Kept);
        await File.WriteAllTextAsync(Path.Combine(Kept, "1.json"), JsonSerializer.Serialize(Activity("c", "1", "hi"), JsonSerializerOptions.Web));
        await File.WriteAllTextAsync(Path.Combine(Kept, "2.json"), JsonSerializer.Serialize(Activity("c", "2", "Bob"), JsonSerializerOptions.Web));
        await File.WriteAllTextAsync(Path.Combine(Kept, "3.json"), "no activity");

        await using var host = await TestHost.StartAsync(_folder, Options);

        await UntilAsync(() => Directory.GetFiles(Kept) is [var left] && left.EndsWith(".damaged", StringComparison.Ordinal));
        Assert.Equal(["name?", "colour?"], Texts());
    }

    [Fact]
    public async Task Start_WithWhatWasDamagedLongAgo_LetsItGo()
    {
        Directory.CreateDirectory(Kept);
        var (old, recent) = (Path.Combine(Kept, "1.json.damaged"), Path.Combine(Kept, "2.json.damaged"));
        await File.WriteAllTextAsync(old, "words");
        await File.WriteAllTextAsync(recent, "words");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-8));

        await using var host = await TestHost.StartAsync(_folder, Options);

        await UntilAsync(() => !File.Exists(old));
        Assert.True(File.Exists(recent));
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Texts()
    {
        using var other = Open();
        using var read = other.CreateCommand();
        read.CommandText = "SELECT json_extract(activity, '$.text') FROM outbox ORDER BY id";
        using var rows = read.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }

    private long Count(string sql)
    {
        using var other = Open();
        using var read = other.CreateCommand();
        read.CommandText = sql;
        return (long)read.ExecuteScalar()!;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private static async Task<HttpStatusCode> PostAsync(DirectLineClient client, string conversation, string id)
    {
        using var answer = await client.Http.PostAsJsonAsync("/api/messages", Activity(conversation, id, "hi"));
        return answer.StatusCode;
    }

    private static Posted Activity(string conversation, string id, string? text) =>
        new(id, text, new { id = $"u-{conversation}" }, new { id = conversation });

    private sealed record Posted(string Id, string? Text, object From, object Conversation)
    {
        public string Type { get; init; } = "message";

        public string? Name { get; init; }

        public string ChannelId { get; init; } = "test";

        public object? Value { get; init; }

        public string ServiceUrl { get; } = "http://127.0.0.1:9";

        public object Recipient { get; } = new { id = "bot" };
    }
}
