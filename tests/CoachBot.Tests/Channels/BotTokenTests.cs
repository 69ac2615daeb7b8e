using System.Net;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using Moq;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>Which requests carry a token, and what happens when it is refused.</summary>
public sealed class BotTokenTests
{
    private readonly List<bool> _asked = [];
    private readonly List<string> _carried = [];

    [Fact]
    public async Task Send_ToAnHttpsAddress_CarriesTheToken()
    {
        await SendAsync("https://smba.example/emea/", Accept);
        Assert.Equal(["Bearer token-0"], _carried);
    }

    [Fact]
    public async Task Send_ToAnHttpAddress_CarriesNone()
    {
        await SendAsync("http://127.0.0.1:3979", Accept);
        Assert.Equal([""], _carried);
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task Send_WithoutAnAppId_CarriesNone()
    {
        using var token = new BotToken(null, NullLogger<BotToken>.Instance);
        Assert.Equal(HttpStatusCode.Created, (await NewConnector(token, Accept).SendAsync("https://smba.example", "c1", [])).Status);
        Assert.Equal([""], _carried);
    }

    [Fact]
    public async Task Send_WhenTheTokenIsRefused_IsTriedOnceMoreWithANewOne()
    {
        var answer = await SendAsync("https://smba.example", carried => carried == "Bearer token-0" ? HttpStatusCode.Unauthorized : HttpStatusCode.Created);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(["Bearer token-0", "Bearer token-1"], _carried);
    }

    [Fact]
    public async Task Send_WhenTheNewOneIsRefusedToo_IsNotKnown()
    {
        var answer = await SendAsync("https://smba.example", _ => HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(2, _carried.Count);
    }

    [Fact]
    public async Task Send_WhenNoTokenIsGiven_LeavesNothing()
    {
        using var token = new BotToken(_ => throw new MsalServiceException("invalid_client", "no"), NullLogger<BotToken>.Instance);
        Assert.Equal(HttpStatusCode.Unauthorized, (await NewConnector(token, Accept).SendAsync("https://smba.example", "c1", [])).Status);
        Assert.Empty(_carried);
    }

    [Fact]
    public async Task Renew_ByManyAtOnce_AsksForOneNewToken()
    {
        using var token = NewToken();
        var refused = await token.GetAsync();
        var renewed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => token.RenewAsync(refused!)));
        Assert.Equal(["token-1"], renewed.Distinct());
        Assert.Single(_asked, anew => anew);
    }

    [Fact]
    public async Task Get_ByManyAtOnceWhenNoneIsGiven_AsksOnce()
    {
        var (asked, answered) = (0, new TaskCompletionSource<string>());
        using var token = new BotToken(
            _ =>
            {
                asked++;
                return answered.Task;
            },
            NullLogger<BotToken>.Instance);
        var all = Enumerable.Range(0, 8).Select(_ => token.GetAsync()).ToList();
        answered.SetException(new HttpRequestException("as asked"));
        Assert.All(await Task.WhenAll(all), Assert.Null);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Send_ToldToGoElsewhere_DoesNotFollow()
    {
        await using var elsewhere = await ConnectorDouble.StartAsync();
        await using var service = await ConnectorDouble.StartAsync();
        await using var sending = Sending.Prepare(TimeProvider.System);
        service.Answers = _ => Reply.Refused(307) with { Location = $"{elsewhere.Url}/v3/conversations/c1/activities" };
        await sending.PostAsync(new Sending.Message(service.Url, "hi"));
        await sending.StartAsync();

        Assert.Equal(OutboxStatus.Failed, (await sending.TriedAsync(1)).Status);
        Assert.Empty(elsewhere.Taken);
    }

    private static HttpStatusCode Accept(string carried) => HttpStatusCode.Created;

    private async Task<Answer> SendAsync(string service, Func<string, HttpStatusCode> answers)
    {
        using var token = NewToken();
        return await NewConnector(token, answers).SendAsync(service, "c1", []);
    }

    private BotToken NewToken()
    {
        var made = 0;
        return new BotToken(
            anew =>
            {
                _asked.Add(anew);
                made += anew ? 1 : 0;
                return Task.FromResult($"token-{made}");
            },
            NullLogger<BotToken>.Instance);
    }

    private Connector NewConnector(BotToken token, Func<string, HttpStatusCode> answers)
    {
        var clients = new Mock<IHttpClientFactory>();
        clients.Setup(all => all.CreateClient(Connector.Client)).Returns(() => new HttpClient(new Stub(request =>
        {
            var carried = request.Headers.Authorization?.ToString() ?? "";
            _carried.Add(carried);
            return Task.FromResult(new HttpResponseMessage(answers(carried)));
        })));
        return new Connector(clients.Object, token, TimeProvider.System, Random.Shared);
    }
}
