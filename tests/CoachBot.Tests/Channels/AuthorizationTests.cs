using System.Net;
using CoachBot.Channels.DirectLine;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class AuthorizationTests : HostedTest
{
    private const string Refresh = "/directline/tokens/refresh";

    private readonly ManualTime _time = new();

    private protected override HostOptions Options => new() { Time = _time };

    public static TheoryData<string, string> Requests => new()
    {
        { "POST", Refresh },
        { "POST", "/directline/conversations" },
        { "GET", "/directline/conversations/{id}" },
        { "POST", "/directline/conversations/{id}/activities" },
        { "GET", "/directline/conversations/{id}/activities" },
        { "POST", "/directline/conversations/{id}/upload" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_WithoutToken_Is401(string method, string path)
    {
        Client.Token = "";
        await ProblemAssert.IsAsync(HttpStatusCode.Unauthorized, await SendAsync(method, path));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_WithAnExpiredToken_Is403(string method, string path)
    {
        _time.Advance(path == Refresh ? Tokens.Life + Tokens.Return : Tokens.Life);
        await ProblemAssert.IsAsync(HttpStatusCode.Forbidden, await SendAsync(method, path));
    }

    [Fact]
    public async Task Refresh_ByWhoWasAwayForAWeek_GoesOnWithTheConversation()
    {
        _time.Advance(TimeSpan.FromDays(7));
        var renewed = await Client.SendAsync(HttpMethod.Post, Refresh);
        Assert.Equal(Client.Conversation, (string)renewed["conversationId"]!);
        Client.Token = (string)renewed["token"]!;
        Assert.Equal(["welcome"], await Client.TextsAsync());
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_WithAForeignToken_Is403(string method, string path)
    {
        Client.Token += "x";
        await ProblemAssert.IsAsync(HttpStatusCode.Forbidden, await SendAsync(method, path));
    }

    [Fact]
    public async Task Request_ToAnothersConversation_Is403AndChangesNothing()
    {
        using var other = await Host.NewClient().StartAsync();
        var own = Client.Conversation;
        Client.Conversation = other.Conversation;
        using var response = await Client.PostRawAsync("""{"type":"message","text":"echo x"}"""u8.ToArray());
        await ProblemAssert.IsAsync(HttpStatusCode.Forbidden, response);
        Assert.Equal(["welcome"], await other.TextsAsync());
        Client.Conversation = own;
    }

    private Task<HttpResponseMessage> SendAsync(string method, string path) =>
        Client.RequestAsync(new HttpMethod(method), path.Replace("{id}", Client.Conversation, StringComparison.Ordinal));
}
