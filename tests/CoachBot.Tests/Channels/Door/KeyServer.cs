using System.Net;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;

namespace CoachBot.Tests.Channels.Door;

/// <summary>Answers for the Bot Framework's two addresses; any other fails the test.</summary>
internal sealed class KeyServer(params TestKey[] keys) : HttpMessageHandler, IHttpClientFactory
{
    private int _asked;

    public TestKey[] Keys { get; set; } = keys;

    /// <summary>What is answered instead; the address of the key set is where it should be all the same.</summary>
    public Func<Uri, CancellationToken, Task<HttpResponseMessage>>? Instead { get; set; }

    /// <summary>How often the metadata were asked for.</summary>
    public int Asked => _asked;

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public static Task<HttpResponseMessage> Text(string text, HttpStatusCode status = HttpStatusCode.OK) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(text) });

    public Task<HttpResponseMessage> Usual(Uri address) => Text(address.AbsoluteUri switch
    {
        "https://login.botframework.com/v1/.well-known/openidconfiguration" =>
            """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys","id_token_signing_alg_values_supported":["RS256"]}""",
        "https://login.botframework.com/v1/.well-known/keys" => new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Jwk)]) }.ToJsonString(),
        var other => throw new InvalidOperationException(other),
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri == ChannelKeySource.Metadata)
        {
            Interlocked.Increment(ref _asked);
        }

        return Instead?.Invoke(request.RequestUri!, cancellationToken) ?? Usual(request.RequestUri!);
    }
}
