using System.Net;
using System.Net.Http.Json;
using System.Text;
using CoachBot.Channels;
using CoachBot.Channels.Connector;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class ConnectorTests : HostedTest
{
    private protected override HostOptions Options => new() { Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };

    [Fact]
    public async Task Post_ByDefault_IsClosed()
    {
        using var folder = new TempFolder();
        await using var host = await TestHost.StartAsync(folder);
        using var client = host.NewClient();
        await ProblemAssert.IsAsync(HttpStatusCode.Unauthorized, await client.Http.PostAsJsonAsync("/api/messages", Activity("1", "hi")));
    }

    [Fact]
    public async Task Post_ThroughAProxy_IsClosed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Activity("1", "hi")) };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        await ProblemAssert.IsAsync(HttpStatusCode.Unauthorized, await Client.Http.SendAsync(request));
    }

    [Fact]
    public async Task Post_ExpectReplies_AnswersWithTheReplies()
    {
        Assert.Contains("\"text\":\"name?\"", await AnswerAsync("1", "hi"), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"colour?\"", await AnswerAsync("2", "Bob"), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Bob likes red\"", await AnswerAsync("3", "red"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example", "")]
    [InlineData("http://127.0.0.1:9", "http://127.0.0.1:9")]
    public void Post_ExpectReplies_ForgetsAServiceElsewhere(string service, string expected)
    {
        var incoming = Host.Services.GetRequiredService<Deliveries>().Of(
            new ActivityBody(Encoding.UTF8.GetBytes($$$"""{"type":"message","deliveryMode":"expectReplies","channelId":"c","serviceUrl":"{{{service}}}","from":{"id":"u"},"conversation":{"id":"x"}}"""), Host.Services.GetRequiredService<IBotJson>()),
            new Activity { ChannelId = "c", From = new ChannelAccount("u"), Conversation = new ConversationAccount { Id = "x" }, DeliveryMode = DeliveryModes.ExpectReplies, ServiceUrl = service })[0];

        Assert.Equal(expected, incoming.Make().ServiceUrl ?? "");
        Assert.Equal(expected, incoming.Make().ServiceUrl ?? "");
    }

    [Fact]
    public async Task Post_SameIdFourTimesAtOnce_HasOneEffectAndOneAnswer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnswerAsync("same", "count")));
        Assert.Single(answers.Distinct());
        Assert.Contains("count 1", answers[0], StringComparison.Ordinal);
        Assert.Contains("count 2", await AnswerAsync("next", "count"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","channelId":"c","from":{"id":"u"}}""")]
    [InlineData("""{"type":"message","channelId":"c","from":{"id":"u"},"conversation":{"id":"x"},"serviceUrl":"https://elsewhere.example"}""")]
    [InlineData("""{"type":"message","channelId":"c","from":{"id":"u"},"conversation":{"id":"x"},"serviceUrl":"file:///etc"}""")]
    public async Task Post_ThatCannotBeAnswered_Is400(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await Client.Http.PostAsync("/api/messages", content));
    }

    [Fact]
    public async Task Post_OtherDelivery_PostsTheRepliesToTheServiceInOrder()
    {
        await using var service = await ConnectorDouble.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", Activity($"{i}", $"echo {i}", service.Url));
            Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        }

        Assert.Equal(["POST echo 0", "POST echo 1", "POST echo 2", "POST echo 3", "POST echo 4"], await service.ReceivedAsync(5));
    }

    /// <summary>The channels' playground refuses an activity with a null in it.</summary>
    [Fact]
    public async Task Post_OtherDelivery_PostsNoNulls()
    {
        await using var service = await ConnectorDouble.StartAsync();
        using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", Activity("1", "echo 1", service.Url));
        Assert.DoesNotContain(":null", (await service.ActivityAsync()).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timer_OfAChannelThatIsCalled_IsPostedToItsService()
    {
        await using var service = await ConnectorDouble.StartAsync();
        using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", Activity("1", "chime", service.Url));

        var arrived = Assert.Single(await service.ArrivalsAsync(1));
        Assert.Equal(("POST chime 1", "/v3/conversations/c1/activities"), (arrived.ToString(), arrived.Path));
    }

    [Fact]
    public async Task Recover_MessageThatWasBeingSent_IsUnknownAndNotSentAgain()
    {
        var database = Host.Services.GetRequiredService<Database>();
        await database.WriteAsync(new Insert());
        var outbox = Host.Services.GetRequiredService<Outbox>();
        await outbox.RecoverAsync();
        Assert.Empty(outbox.Tenants());
        Assert.Equal("unknown", database.Read(static session =>
        {
            using var read = session.Use("SELECT status FROM outbox WHERE conversation = 'lost'");
            return read.Step() ? read.Text(0) : null;
        }));
    }

    private async Task<string> AnswerAsync(string id, string text)
    {
        using var response = await Client.Http.PostAsJsonAsync("/api/messages", Activity(id, text));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    private static object Activity(string id, string text, string? serviceUrl = null) => new
    {
        type = "message",
        id,
        text,
        serviceUrl = serviceUrl ?? "https://elsewhere.example",
        channelId = "test",
        from = new { id = "u1" },
        conversation = new { id = "c1" },
        recipient = new { id = "bot" },
        deliveryMode = serviceUrl is null ? "expectReplies" : "normal",
    };

    private sealed class Insert : WriteJob
    {
        public override bool Apply(Session session)
        {
            using var insert = session.Use("INSERT INTO outbox (conversation, url, activity, status, at) VALUES ('lost', 'http://127.0.0.1:9', x'7b7d', 'sending', 0)");
            return insert.Run() == 1;
        }
    }
}
