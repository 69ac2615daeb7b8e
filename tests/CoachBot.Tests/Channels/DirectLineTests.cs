using System.Net;
using System.Text.Json;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class DirectLineTests : HostedTest
{
    [Fact]
    public async Task Start_NewConversation_GreetsOnce()
    {
        await Client.OpenAsync();
        await Client.ReconnectAsync();
        Assert.Equal(["welcome"], await Client.TextsAsync());
    }

    [Fact]
    public async Task Start_FirstAndAgain_Gives201Then200()
    {
        using var client = Host.NewClient();
        client.Token = (string)(await client.SendAsync(HttpMethod.Post, "/directline/tokens/generate"))["token"]!;
        using var first = await client.RequestAsync(HttpMethod.Post, "/directline/conversations");
        using var second = await client.RequestAsync(HttpMethod.Post, "/directline/conversations");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Token_HasAUserClaimThatSurvivesIntoTheNextConversation()
    {
        var next = await Client.SendAsync(HttpMethod.Post, "/directline/tokens/generate");
        Assert.StartsWith("dl_coach_", User(Client.Token), StringComparison.Ordinal);
        Assert.Equal(User(Client.Token), User((string)next["token"]!));
        Assert.NotEqual(Client.Conversation, (string)next["conversationId"]!);
    }

    [Fact]
    public async Task Post_Message_IsEchoedWithIdBeforeTheReply()
    {
        var id = await Client.SayAsync("hello", "client-1");
        var (activities, watermark) = await Client.PollAsync();
        Assert.Equal(["welcome", "hello", "name?"], activities.Select(activity => (string)activity["text"]!));
        Assert.Equal("3", watermark);
        var echo = activities[1];
        Assert.Equal(id, (string)echo["id"]!);
        Assert.Equal("client-1", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.Equal("user", (string)echo["from"]!["role"]!);
        Assert.Equal(User(Client.Token), (string)echo["from"]!["id"]!);
        Assert.Equal(id, (string)activities[2]["replyToId"]!);
        Assert.Null(activities[0]["replyToId"]);
        Assert.Equal("bot", (string)activities[2]["from"]!["role"]!);
    }

    [Fact]
    public async Task Timestamps_OfAConversation_OnlyGrow()
    {
        for (var i = 0; i < 5; i++)
        {
            await Client.SayAsync($"echo {i}");
        }

        var times = (await Client.PollAsync()).Activities.ConvertAll(activity => DateTimeOffset.Parse((string)activity["timestamp"]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(times.Distinct().Order(), times);
    }

    [Fact]
    public async Task Post_UnknownMembers_AreKeptInTheEcho()
    {
        await Client.PostAsync(new { type = "message", text = "echo x", channelData = new { clientActivityID = "1", mine = new[] { 1, 2 } }, strange = new { a = 1 } });
        var echo = (await Client.PollAsync()).Activities[1];
        Assert.Equal("[1,2]", echo["channelData"]!["mine"]!.ToJsonString());
        Assert.Equal("{\"a\":1}", echo["strange"]!.ToJsonString());
    }

    [Fact]
    public async Task Post_SameClientActivityIdFourTimesAtOnce_HasOneEffectAndOneAnswer()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Client.SayAsync("count", "same")));
        Assert.Single(ids.Distinct());
        Assert.Equal(["welcome", "count", "count 1"], await Client.TextsAsync());
    }

    [Fact]
    public async Task Post_FiftyAtOnce_AreAnsweredInOrderOfArrival()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Client.SayAsync($"echo {i}")));
        var texts = (await Client.TextsAsync()).Skip(1).ToList();
        Assert.Equal(100, texts.Count);
        Assert.All(texts.Chunk(2), pair => Assert.Equal(pair[0], pair[1]));
        Assert.Equal(50, texts.Distinct().Count());
    }

    [Fact]
    public async Task Poll_WithWatermark_GivesOnlyWhatIsNewer()
    {
        var (_, watermark) = await Client.PollAsync();
        await Client.SayAsync("echo new");
        Assert.Equal(["echo new", "echo new"], (await Client.PollAsync(watermark)).Activities.Select(activity => (string)activity["text"]!));
        Assert.Empty((await Client.PollAsync("3")).Activities);
    }

    [Fact]
    public async Task Poll_WatermarkFromALostPast_ReplaysAll() =>
        Assert.Single((await Client.PollAsync("999")).Activities);

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("%00")]
    public async Task Poll_GarbageWatermark_IsRefused(string watermark)
    {
        using var response = await Client.RequestAsync(HttpMethod.Get, $"/directline/conversations/{Client.Conversation}/activities?watermark={watermark}");
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, response);
    }

    [Fact]
    public async Task Refresh_GivesATokenForTheSameConversation()
    {
        var refreshed = await Client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");
        Client.Token = (string)refreshed["token"]!;
        Assert.Equal(Client.Conversation, (string)refreshed["conversationId"]!);
        Assert.Equal(["welcome"], await Client.TextsAsync());
    }

    [Fact]
    public async Task Post_ToAConversationNotKnownAnyMore_BeginsItAnew()
    {
        using var client = Host.NewClient();
        var generated = await client.SendAsync(HttpMethod.Post, "/directline/tokens/generate");
        (client.Token, client.Conversation) = ((string)generated["token"]!, (string)generated["conversationId"]!);
        await client.SayAsync("echo hi");
        Assert.Equal(["welcome", "echo hi", "echo hi"], await client.TextsAsync());
    }

    [Fact]
    public async Task Post_WhenTheBotFails_ApologisesAndKeepsNothingOfTheTurn()
    {
        await Client.SayAsync("fail");
        await Client.SayAsync("count");
        Assert.Equal(["welcome", "fail", "error.turn", "count", "count 1"], await Client.TextsAsync());
        Assert.Equal("error.turn", (string)(await Client.PollAsync()).Activities[2]["channelData"]!["coach"]!["step"]!);
    }

    [Fact]
    public async Task Upload_FileWithAMessage_IsAnsweredAndOnlyItsNameIsKept()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(DirectLineClient.Message("echo file", "up-1")), null, "application/vnd.microsoft.activity"), "activity" },
            { new ByteArrayContent(new byte[200_000]), "file", "back.png" },
        };
        using var response = await Client.RequestAsync(HttpMethod.Post, $"/directline/conversations/{Client.Conversation}/upload?userId=x", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var echo = (await Client.PollAsync()).Activities[1];
        Assert.Equal("back.png", (string)echo["attachments"]![0]!["name"]!);
        Assert.Null(echo["attachments"]![0]!["content"]);
    }

    [Fact]
    public async Task Upload_TooLarge_IsRefused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message"}"""), "activity" },
            { new ByteArrayContent(new byte[11 << 20]), "file", "film.mp4" },
        };
        using var response = await Client.RequestAsync(HttpMethod.Post, $"/directline/conversations/{Client.Conversation}/upload", form);
        await ProblemAssert.IsAsync(HttpStatusCode.RequestEntityTooLarge, response);
        Assert.Equal(["welcome"], await Client.TextsAsync());
    }

    private static string User(string token)
    {
        var payload = System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]);
        return JsonDocument.Parse(payload).RootElement.GetProperty("user").GetString()!;
    }
}
