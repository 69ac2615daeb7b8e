using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

/// <summary><c>/api/messages</c> of an app, called over the network.</summary>
public sealed class DoorTests(DoorFixture door) : IClassFixture<DoorFixture>
{
    private const string OneTitle = "A channel's token is needed.";

    /// <summary>What cannot be sent so: the client or the server changes or refuses it before it comes to us.</summary>
    private static readonly string[] Unsendable = ["empty bearer and its space", "two Authorization headers", "token of 1 MB", "line feed in a part"];

    public static TheoryData<string> Accepted => [.. TokenCases.Accepted.Select(one => one.Name)];

    public static TheoryData<string> Refused => [.. TokenCases.Refused.Select(one => one.Name).Except(Unsendable)];

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Post_OfAChannel_IsAnswered(string name)
    {
        using var response = await PostAsync(TokenCases.Accepted.Single(one => one.Name == name));

        Assert.Contains("\"text\":\"echo in\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_OfAStranger_IsRefusedWithoutAReason(string name)
    {
        var one = TokenCases.Refused.Single(refused => refused.Name == name);
        using var response = await PostAsync(one);

        Assert.Equal(one.Fault is TokenFault.ServiceUrl or TokenFault.Channel ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(OneTitle, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["title"]);
        Assert.Equal($"A request to /api/messages was refused: {one.Fault}.", door.Log.Written.Last(line => line.StartsWith("A request", StringComparison.Ordinal)).Trim());
        Assert.DoesNotContain(door.Log.Written, line => line.Contains("eyJ", StringComparison.Ordinal) || line.Contains("Bearer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_WithTwoAuthorizationHeaders_IsRefused()
    {
        var token = door.Token.Sign();
        using var client = new TcpClient(door.Address.Host, door.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\nAuthorization: Bearer {token}\r\nAuthorization: Bearer {token}\r\n\r\n{{}}"));
        using var reader = new StreamReader(stream);

        Assert.StartsWith("HTTP/1.1 401 ", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfAStranger_IsRefusedUnread()
    {
        using var response = await door.PostAsync("Bearer x.y.z", activity => activity["text"] = new string('x', 300 * 1024));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_RepeatedWithAnotherBody_IsAnsweredAsBefore()
    {
        var token = $"Bearer {door.Token.Sign()}";
        using var first = await door.PostAsync(token, activity => (activity["id"], activity["text"]) = ("replayed", "echo first"));
        using var second = await door.PostAsync(token, activity => (activity["id"], activity["text"]) = ("replayed", "echo second"));

        Assert.Contains("echo first", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("echo second", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net@attacker.example/")]
    [InlineData("urn:coachbot:webchat")]
    [InlineData("emea")]
    public async Task Post_ForAServiceThatWeDoNotAnswer_Is400(string service)
    {
        using var response = await door.PostAsync($"Bearer {door.Token.Claim("serviceurl", service).Sign()}", activity => activity["serviceUrl"] = service);

        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, response);
    }

    [Theory]
    [InlineData("http://localhost:4000", HttpStatusCode.OK)]
    [InlineData(TestToken.Service, HttpStatusCode.BadRequest)]
    public async Task Post_WithoutATokenWhereThisMachineIsLetIn_IsAnsweredOnThisMachineAlone(string service, HttpStatusCode expected)
    {
        using var response = await door.PostAsync(default, activity => activity["serviceUrl"] = service, await door.OpenAsync());

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Post_WithABadTokenWhereThisMachineIsLetIn_IsRefused()
    {
        using var response = await door.PostAsync($"Bearer {door.Token.Sign(TestKey.Attacker)}", activity => activity["serviceUrl"] = "http://localhost:4000", await door.OpenAsync());

        await ProblemAssert.IsAsync(HttpStatusCode.Unauthorized, response);
    }

    private Task<HttpResponseMessage> PostAsync(TokenCase one) => door.PostAsync(one.Authorization(door.Token), activity =>
    {
        activity["channelId"] = one.Channel;
        activity["serviceUrl"] = one.Service;
    });
}
