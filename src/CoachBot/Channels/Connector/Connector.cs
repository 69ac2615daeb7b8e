using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Polly;
using Polly.Retry;

namespace CoachBot.Channels.Connector;

/// <summary>The Bot Connector's requests, as far as a bot that answers and reminds needs them.</summary>
internal sealed class Connector(IHttpClientFactory clients, BotToken token, TimeProvider time, Random random)
{
    /// <summary>The name of the client that the requests leave by.</summary>
    public const string Client = "connector";

    public const int MostAnswered = 64 * 1024;

    private const int MostConnects = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenConnects = TimeSpan.FromMilliseconds(200);

    private readonly ResiliencePipeline<Answer> _connects = new ResiliencePipelineBuilder<Answer> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<Answer>
        {
            // Nothing was sent, so that nothing can arrive twice.
            ShouldHandle = static tried => ValueTask.FromResult(tried.Outcome.Result is { Status: null }),
            MaxRetryAttempts = MostConnects,
            Delay = BetweenConnects,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Randomizer = random.NextDouble,
        })
        .Build();

    /// <summary>Says something new: a message, that somebody types, an event.</summary>
    public Task<Answer> SendAsync(string service, string conversation, byte[] activity) =>
        AskAsync(HttpMethod.Post, $"{Conversations(service)}/{Uri.EscapeDataString(conversation)}/activities", activity);

    public Task<Answer> UpdateAsync(string service, string conversation, string id, byte[] activity) =>
        AskAsync(HttpMethod.Put, $"{Conversations(service)}/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}", activity);

    public Task<Answer> DeleteAsync(string service, string conversation, string id) =>
        AskAsync(HttpMethod.Delete, $"{Conversations(service)}/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}", null);

    /// <summary>The conversation of the members named, which the channel knows by the answer's id.</summary>
    public Task<Answer> CreateAsync(string service, byte[] parameters) => AskAsync(HttpMethod.Post, Conversations(service), parameters);

    private static string Conversations(string service) => $"{service.TrimEnd('/')}/v3/conversations";

    private async Task<Answer> AskAsync(HttpMethod method, string url, byte[]? body)
    {
        var address = new Uri(url);
        if (!token.IsNeeded || address.Scheme != Uri.UriSchemeHttps)
        {
            return await ConnectAsync(method, address, body, null);
        }

        var bearer = await token.GetAsync();
        var answer = bearer is null ? new Answer(HttpStatusCode.Unauthorized) : await ConnectAsync(method, address, body, bearer);
        return answer.Status == HttpStatusCode.Unauthorized && bearer is not null && await token.RenewAsync(bearer) is { } renewed
            ? await ConnectAsync(method, address, body, renewed)
            : answer;
    }

    private async Task<Answer> ConnectAsync(HttpMethod method, Uri address, byte[]? body, string? bearer) =>
        await _connects.ExecuteAsync(async _ => await OnceAsync(method, address, body, bearer), CancellationToken.None);

    private async Task<Answer> OnceAsync(HttpMethod method, Uri address, byte[]? body, string? bearer)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        if (bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var said = await SaidAsync(response, patience.Token);
            return new Answer(response.StatusCode, said.Code, RetryAfter(response), said.Id);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return Answer.NotSent;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return Answer.None;
        }
    }

    /// <summary>The status was heard; a body that breaks off, or is no body of a connector, takes nothing from it.</summary>
    private static async Task<ConnectorBody> SaidAsync(HttpResponseMessage response, CancellationToken patience)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(MostAnswered, patience);
            return ConnectorBody.Read(await response.Content.ReadAsByteArrayAsync(patience));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or JsonException)
        {
            return default;
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)),
        _ => null,
    };
}
