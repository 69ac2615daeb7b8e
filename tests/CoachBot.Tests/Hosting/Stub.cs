namespace CoachBot.Tests.Hosting;

/// <summary>Answers requests that would leave this machine.</summary>
internal sealed class Stub(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
}
